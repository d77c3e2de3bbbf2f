package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evident.assurance.availability.boundary.AvailabilityView;
import org.evident.assurance.availability.boundary.AvailabilityView.DayView;
import org.evident.assurance.availability.boundary.AvailabilityView.IntervalView;
import org.evident.assurance.availability.boundary.AvailabilityView.PeriodView;
import org.evident.assurance.availability.boundary.ServiceAvailability;
import org.evident.web.common.Durations;
import org.evident.web.common.Me;
import org.evident.web.common.Reader;

/** The availability of a service as a year of days, down to the minutes of a day. */
@Named
@RequestScoped
public class YearPage {

  private static final int LONGEST_MONTH = 31;
  private static final int MINUTE = 60;

  @Inject private ServiceAvailability availability;
  @Inject private Reader reader;
  @Inject private Durations durations;
  @Inject private Me me;
  @Inject private Clock clock;

  private String number;
  private String agreement;
  private Integer year;
  private LocalDate day;
  private AvailabilityView view;
  private Map<LocalDate, DayView> days;

  /** Reads before anything is shown, so that whoever may not see it is told so. */
  public void open() {
    view = availability.year(number, agreement, shownYear());
    days = view.days().stream().collect(Collectors.toMap(DayView::date, one -> one));
  }

  /** The year of the service. */
  public AvailabilityView view() {
    if (view == null) {
      open();
    }
    return view;
  }

  /** The months of the year, each with its 31 places. */
  public List<Row> rows() {
    view();
    return Arrays.stream(Month.values())
        .map(
            month ->
                new Row(
                    month.getDisplayName(TextStyle.SHORT_STANDALONE, reader.getLocale()),
                    IntStream.rangeClosed(1, LONGEST_MONTH)
                        .mapToObj(at -> cell(month, at))
                        .toList()))
        .toList();
  }

  private Cell cell(Month month, int at) {
    boolean there = at <= month.length(Year.isLeap(shownYear()));
    DayView found = there ? days.get(LocalDate.of(shownYear(), month, at)) : null;
    if (found == null) {
      return new Cell(null, "", "", "", "");
    }
    String down = durations.ofSeconds(found.downSeconds());
    if (!found.measured()) {
      return new Cell(found.date(), "none", "unmeasured", "", down);
    }
    if ("NO_DATA".equals(found.verdict())) {
      return new Cell(found.date(), "none", "closed", "", down);
    }
    String tone = "MISSED".equals(found.verdict()) ? "bad" : "warn";
    return found.downSeconds() == 0
        ? new Cell(found.date(), "ok", "whole", "", down)
        : new Cell(
            found.date(),
            tone,
            "",
            String.valueOf((found.downSeconds() + MINUTE - 1) / MINUTE),
            down);
  }

  /** The months of the year that have begun, their sum, and that of the last twelve. */
  public List<PeriodView> periods() {
    List<PeriodView> periods = new ArrayList<>(view().months());
    if (view().year() != null) {
      periods.add(view().year());
      periods.add(view().rolling());
    }
    return periods;
  }

  /** The intervals of the day chosen. */
  public List<IntervalView> intervals() {
    return day == null ? List.of() : availability.day(number, agreement, day.toString());
  }

  /** The year shown: the one asked for, or the present one. */
  public int shownYear() {
    return year == null ? LocalDate.now(clock.withZone(me.zone())).getYear() : year;
  }

  /** A month with its days. */
  public record Row(String month, List<Cell> cells) {}

  /**
   * A day of the picture.
   *
   * @param date null where there is no such day, or it is still to come
   * @param tone ok, warn, bad, or none without service time or where nobody looked
   * @param sign whole, closed or unmeasured; empty for a day with minutes
   * @param minutes what was down, in minutes begun
   * @param down the same in words
   */
  public record Cell(LocalDate date, String tone, String sign, String minutes, String down) {}

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getAgreement() {
    return agreement;
  }

  public void setAgreement(String agreement) {
    this.agreement = agreement;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }
}
