package org.evident.foundation.servicetime.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.servicetime.entity.PublicHolidays;
import org.evident.foundation.servicetime.rule.CalendarCheck;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/**
 * The door to the holidays of calendars. Those of a country or region are proposed by a library and looked at by people
 * before they count, since libraries disagree on some days (CAL-2). Only future dates change (CAL-6).
 */
@Stateless
@RolesAllowed({LEVEL_MANAGERS, ADMIN})
public class HolidaySets {

  private static final MonthDay LAST_DAY = MonthDay.of(Month.DECEMBER, 31);

  @Inject private Calendars calendars;
  @Inject private HolidayRows rows;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<CalendarChanged> changed;
  @Inject private CalendarKeepers keepers;

  /** The holidays of a calendar that are still to come, with their names. */
  public SortedMap<LocalDate, String> coming(String code) {
    ServiceCalendar calendar = calendars.calendar(code);
    SortedMap<LocalDate, String> coming = new TreeMap<>();
    calendar.versions().stream()
        .flatMap(version -> version.holidays().entrySet().stream())
        .filter(day -> day.getKey().isAfter(today(calendar)))
        .forEach(day -> coming.put(day.getKey(), day.getValue()));
    return coming;
  }

  /** Adds a holiday on a future date; breaks CAL-6 for a past one, REC-3 where there is one. */
  public CalendarView add(String code, LocalDate date, String name) {
    keepers.require();
    if (date == null) {
      throw RuleBroken.at("date", "CAL-6.DATE", "");
    }
    ServiceCalendar calendar = calendars.calendar(code);
    CalendarCheck.addHoliday(calendar, date, name, today(calendar));
    rows.add(code, version(calendar, date).validFrom(), Map.of(date, name));
    return told(code, "HOLIDAY_ADDED", date + " " + name);
  }

  /** Takes a holiday from a future date; breaks CAL-6 for a past one and what is no date, REC-1 where there is none. */
  public CalendarView remove(String code, String written) {
    keepers.require();
    LocalDate date = date(written);
    ServiceCalendar calendar = calendars.calendar(code);
    CalendarCheck.removeHoliday(calendar, date, today(calendar));
    CalendarVersion version = version(calendar, date);
    rows.remove(code, version.validFrom(), date);
    return told(code, "HOLIDAY_REMOVED", date + " " + version.holidays().get(date));
  }

  /**
   * What a calendar could take over: the public holidays of a year that are still to come, by date.
   *
   * @param country the two-letter code of ISO 3166-1, or breaks CAL-2 at {@code country}
   * @param region of that country, the part after the hyphen of ISO 3166-2, or empty; or breaks CAL-2 at {@code region}
   */
  public List<HolidayProposal> proposals(String code, String country, String region, int year) {
    ServiceCalendar calendar = calendars.calendar(code);
    LocalDate today = today(calendar);
    return days(country, region, year).entrySet().stream()
        .filter(day -> day.getKey().isAfter(today))
        .filter(day -> calendar.versionOn(day.getKey()).isPresent())
        .map(
            day ->
                new HolidayProposal(
                    day.getKey(),
                    day.getValue(),
                    version(calendar, day.getKey()).holidays().get(day.getKey())))
        .toList();
  }

  /**
   * Takes over the chosen of the proposed holidays and notes that those of the year are known (CAL-7).
   *
   * @param set one date that is not proposed breaks CAL-2 at {@code dates}; one the calendar has stays as it is
   */
  public CalendarView fill(String code, @Valid HolidaySet set) {
    keepers.require();
    ServiceCalendar calendar = calendars.calendar(code);
    Map<LocalDate, String> proposed = days(set.country(), set.region(), set.year());
    Map<LocalDate, Map<LocalDate, String>> added = new TreeMap<>();
    for (LocalDate date : new TreeSet<>(set.dates())) {
      String name = proposed.get(date);
      if (name == null) {
        throw RuleBroken.at("dates", "CAL-2", date);
      }
      boolean known =
          calendar.versionOn(date).filter(v -> v.holidays().containsKey(date)).isPresent();
      if (!known) {
        CalendarCheck.addHoliday(calendar, date, name, today(calendar));
        LocalDate from = version(calendar, date).validFrom();
        added.computeIfAbsent(from, first -> new TreeMap<>()).put(date, name);
      }
    }
    added.forEach((from, days) -> rows.add(code, from, days));
    LocalDate end = LAST_DAY.atYear(set.year());
    calendar.versionOn(end).ifPresent(last -> rows.knownUntil(code, last.validFrom(), end));
    return told(
        code, "HOLIDAYS_TAKEN_OVER", set.country() + " " + set.year() + " " + added.values());
  }

  private static LocalDate date(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException wrong) {
      throw RuleBroken.at("date", "CAL-6.DATE", written);
    }
  }

  private static Map<LocalDate, String> days(String country, String region, int year) {
    return new PublicHolidays()
        .of(country == null ? "" : country, region == null ? "" : region, year);
  }

  private static CalendarVersion version(ServiceCalendar calendar, LocalDate date) {
    return calendar.versionOn(date).orElseThrow();
  }

  private LocalDate today(ServiceCalendar calendar) {
    return LocalDate.ofInstant(clock.instant(), calendar.zone());
  }

  private CalendarView told(String code, String act, String detail) {
    RecordRef calendar = new RecordRef(RecordKind.CALENDAR, code);
    changed.fire(new CalendarChanged(calendar, clock.instant()));
    histories.write(calendar, act, detail);
    return calendars.view(code);
  }
}
