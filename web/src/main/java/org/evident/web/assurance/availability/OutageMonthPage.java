package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.evident.assurance.availability.boundary.CalendarOutage;
import org.evident.assurance.availability.boundary.CalendarRow;
import org.evident.assurance.availability.boundary.OutageCalendar;

/** The outages of a month over all services, and those of one day of one service. */
@Named
@RequestScoped
public class OutageMonthPage {

  @Inject private OutageCalendar calendar;

  private String month;
  private String service;
  private LocalDate day;
  private YearMonth shown;
  private List<CalendarRow> rows;
  private List<CalendarOutage> outages = List.of();

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    shown = calendar.named(month);
    rows = calendar.month(month);
    if (service != null && !service.isBlank() && day != null) {
      outages = calendar.day(service, day.toString());
    }
  }

  /** The month that is shown. */
  public YearMonth shown() {
    if (shown == null) {
      open();
    }
    return shown;
  }

  /** The services with their days. */
  public List<CalendarRow> rows() {
    shown();
    return rows;
  }

  /** The days of the month. */
  public List<Integer> days() {
    return IntStream.rangeClosed(1, shown().lengthOfMonth()).boxed().toList();
  }

  /** Whether a day of a service was chosen. */
  public boolean chosen() {
    return service != null && !service.isBlank() && day != null;
  }

  /** The name of the service chosen. */
  public String name() {
    return rows().stream()
        .filter(row -> row.service().equals(service))
        .map(CalendarRow::name)
        .findFirst()
        .orElse(service);
  }

  /** The outages of the day chosen. */
  public List<CalendarOutage> outages() {
    shown();
    return outages;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
