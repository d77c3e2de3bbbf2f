package org.evident.foundation.servicetime.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.evident.foundation.servicetime.entity.PublicHolidays;
import org.evident.foundation.servicetime.rule.ServiceCalendar;

/** The calendars of the demo organisation: office hours in Austria, and all hours. */
@Stateless
@RolesAllowed(ADMIN)
public class DemoCalendars {

  /** Monday to Friday from 08:00 to 18:00 without Austria's public holidays. */
  public static final String OFFICE = "BH";

  /** Every hour of every day. */
  public static final String ALWAYS = "ALL";

  private static final String ZONE = "Europe/Vienna";
  private static final int YEARS_BACK = 3;
  private static final int YEARS_AHEAD = 2;

  @Inject private CalendarStore store;
  @Inject private Calendars calendars;
  @Inject private Clock clock;

  /** Makes those of the two that are not there yet. */
  public void make() {
    int year = LocalDate.ofInstant(clock.instant(), ZoneId.of(ZONE)).getYear();
    LocalDate from = LocalDate.of(year - YEARS_BACK, 1, 1);
    if (!store.seen(OFFICE, null)) {
      calendars.create(office(from, year + YEARS_AHEAD));
    }
    if (!store.seen(ALWAYS, null)) {
      calendars.create(
          new CalendarTexts(
              ALWAYS, "Always", ZONE, from, null, true, List.of(), List.of(), List.of()));
    }
  }

  /** The office hours in computing form. */
  public ServiceCalendar officeHours() {
    return calendars.calendar(OFFICE);
  }

  private static CalendarTexts office(LocalDate from, int lastYear) {
    PublicHolidays holidays = new PublicHolidays();
    List<CalendarTexts.Day> days = new ArrayList<>();
    for (int year = from.getYear(); year <= lastYear; year++) {
      holidays
          .of("AT", "", year)
          .forEach((date, name) -> days.add(new CalendarTexts.Day(date, name, null)));
    }
    List<DayOfWeek> week = List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    return new CalendarTexts(
        OFFICE,
        "Office hours",
        ZONE,
        from,
        LocalDate.of(lastYear, 12, 31),
        false,
        List.of(new CalendarTexts.Hours(week, "08:00", "18:00")),
        days,
        List.of());
  }
}
