package org.evident.foundation.servicetime.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRulesProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.kernel.RuleBroken;

/** What a calendar must satisfy before it is kept or changed (CAL-1, CAL-6, CAL-7, CAL-8). */
public final class CalendarCheck {

  /** How many days ahead a calendar must be defined (CAL-7). */
  public static final int DAYS_AHEAD = 400;

  /** How many days before the last holiday set ends its owner is warned (CAL-7). */
  public static final int DAYS_OF_WARNING = 60;

  private CalendarCheck() {}

  /** The zone of an IANA name; breaks CAL-1 at {@code zone} for any other text. */
  public static ZoneId zone(String zoneId) {
    try {
      ZoneId zone = ZoneId.of(zoneId);
      if (ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId())) {
        return zone;
      }
    } catch (DateTimeException unknown) {
      throw RuleBroken.at("zone", "CAL-1", zoneId);
    }
    throw RuleBroken.at("zone", "CAL-1", zoneId);
  }

  /** The version of the zone data a computation rests on (CAL-8). */
  public static String zoneDataVersion(ZoneId zone) {
    return ZoneRulesProvider.getVersions(zone.getId()).lastEntry().getKey();
  }

  /** Refuses a version without any open time (CAL-1, field {@code windows}). */
  public static void hasOpenTime(CalendarVersion version) {
    if (!version.hasOpenTime()) {
      throw RuleBroken.at("windows", "CAL-1", version.validFrom());
    }
  }

  /** The calendar with one more version; breaks CAL-1 without open time and CAL-6 unless it begins after today. */
  public static ServiceCalendar add(
      ServiceCalendar calendar, CalendarVersion next, LocalDate today) {
    hasOpenTime(next);
    future("validFrom", next.validFrom(), today);
    List<CalendarVersion> versions = new ArrayList<>(calendar.versions());
    versions.add(next);
    return new ServiceCalendar(calendar.code(), calendar.zone(), versions);
  }

  /**
   * The calendar with one more holiday in the version of that date; breaks CAL-6 unless the date is after today and in a
   * version, REC-3 where the date has a holiday already.
   */
  public static ServiceCalendar addHoliday(
      ServiceCalendar calendar, LocalDate date, String name, LocalDate today) {
    CalendarVersion version = version(calendar, date, today);
    if (version.holidays().containsKey(date)) {
      throw RuleBroken.at("holidays", "REC-3", date);
    }
    return with(calendar, version, version.withHolidays(Map.of(date, name)));
  }

  /** The calendar without the holiday of a date; breaks CAL-6 unless it is after today, REC-1 where there is none. */
  public static ServiceCalendar removeHoliday(
      ServiceCalendar calendar, LocalDate date, LocalDate today) {
    CalendarVersion version = version(calendar, date, today);
    if (!version.holidays().containsKey(date)) {
      throw RuleBroken.at("holidays", "REC-1", date);
    }
    return with(calendar, version, version.withoutHoliday(date));
  }

  private static CalendarVersion version(
      ServiceCalendar calendar, LocalDate date, LocalDate today) {
    future("holidays", date, today);
    return calendar
        .versionOn(date)
        .orElseThrow(() -> RuleBroken.at("holidays", "CAL-6", date, today));
  }

  private static ServiceCalendar with(
      ServiceCalendar calendar, CalendarVersion old, CalendarVersion changed) {
    List<CalendarVersion> versions = new ArrayList<>(calendar.versions());
    versions.set(versions.indexOf(old), changed);
    return new ServiceCalendar(calendar.code(), calendar.zone(), versions);
  }

  /** The last date the calendar is defined for; empty when nothing ends it (CAL-7). */
  public static Optional<LocalDate> definedUntil(ServiceCalendar calendar) {
    CalendarVersion last = calendar.versions().get(calendar.versions().size() - 1);
    if (last.definedUntil() == null || last.validTo() == null) {
      return Optional.ofNullable(
          last.definedUntil() == null ? last.validTo() : last.definedUntil());
    }
    return Optional.of(
        last.definedUntil().isBefore(last.validTo()) ? last.definedUntil() : last.validTo());
  }

  /** What a calendar's owner should know on a day (CAL-7); empty when all is well. */
  public static List<CalendarWarning> warnings(ServiceCalendar calendar, LocalDate today) {
    Optional<LocalDate> until = definedUntil(calendar);
    if (until.isEmpty()) {
      return List.of();
    }
    long ahead = ChronoUnit.DAYS.between(today, until.get());
    List<CalendarWarning> warnings = new ArrayList<>();
    if (ahead < DAYS_AHEAD) {
      warnings.add(new CalendarWarning(CalendarWarning.Kind.TOO_SHORT, until.get(), ahead));
    }
    if (ahead <= DAYS_OF_WARNING) {
      warnings.add(new CalendarWarning(CalendarWarning.Kind.ENDS_SOON, until.get(), ahead));
    }
    return warnings;
  }

  private static void future(String field, LocalDate date, LocalDate today) {
    if (!date.isAfter(today)) {
      throw RuleBroken.at(field, "CAL-6", date, today);
    }
  }
}
