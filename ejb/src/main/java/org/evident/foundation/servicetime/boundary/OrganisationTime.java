package org.evident.foundation.servicetime.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;

/**
 * The calendar business days are counted in (processes.md 1.1): the one with the code {@value #CODE}, or as long as nobody
 * has made that, Monday to Friday in UTC.
 */
@ApplicationScoped
public class OrganisationTime {

  /** The code of the organisation's own calendar. */
  public static final String CODE = "ORG";

  private static final ServiceCalendar WEEKDAYS =
      new ServiceCalendar(
          "MO-FR UTC",
          ZoneOffset.UTC,
          List.of(
              CalendarVersion.weekly(
                  LocalDate.EPOCH,
                  WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "00:00", "24:00"),
                  Map.of())));

  @Inject private CalendarStore store;

  /** The organisation's calendar; its code says which of the two it is. */
  public ServiceCalendar calendar() {
    return store.find(CODE).orElse(WEEKDAYS);
  }
}
