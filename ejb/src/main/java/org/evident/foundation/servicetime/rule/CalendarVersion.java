package org.evident.foundation.servicetime.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.kernel.RuleBroken;

/**
 * What a calendar says from one local date on (CAL-6).
 *
 * @param validFrom the first local date the version holds for
 * @param validTo the last local date it holds for, or null when only a later version ends it
 * @param definedUntil the last local date its holidays are known for, or null when they never end (CAL-7)
 * @param alwaysOpen whether every instant is open; such a version has no windows, holidays or exceptions
 * @param weeklyWindows the hours that repeat every week
 * @param holidays the dates closed all day, with their names (CAL-2)
 * @param exceptions the dates with hours of their own; an empty list closes the date (CAL-2)
 */
public record CalendarVersion(
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate definedUntil,
    boolean alwaysOpen,
    List<WeeklyWindow> weeklyWindows,
    Map<LocalDate, String> holidays,
    Map<LocalDate, List<Window>> exceptions) {

  /** Refuses overlapping windows, a validity that ends before it begins, and hours beside "always open" (CAL-1). */
  public CalendarVersion {
    weeklyWindows = List.copyOf(weeklyWindows);
    holidays = Map.copyOf(holidays);
    exceptions = new TreeMap<>(exceptions);
    exceptions.replaceAll(Window::ordered);
    exceptions = Map.copyOf(exceptions);
    if (validTo != null && validTo.isBefore(validFrom)) {
      throw RuleBroken.at("validTo", "CAL-1", validFrom, validTo);
    }
    if (alwaysOpen && !(weeklyWindows.isEmpty() && holidays.isEmpty() && exceptions.isEmpty())) {
      throw RuleBroken.at("alwaysOpen", "CAL-1", true);
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      windowsOn(day, weeklyWindows);
    }
  }

  /** A version that is open at every instant from a date on (CAL-1). */
  public static CalendarVersion alwaysOpen(LocalDate validFrom) {
    return new CalendarVersion(validFrom, null, null, true, List.of(), Map.of(), Map.of());
  }

  /** A version of weekly windows and holidays from a date on (CAL-1, CAL-2). */
  public static CalendarVersion weekly(
      LocalDate validFrom, List<WeeklyWindow> windows, Map<LocalDate, String> holidays) {
    return new CalendarVersion(validFrom, null, null, false, windows, holidays, Map.of());
  }

  /** The same version with some holidays added. */
  public CalendarVersion withHolidays(Map<LocalDate, String> more) {
    Map<LocalDate, String> all = new TreeMap<>(holidays);
    all.putAll(more);
    return new CalendarVersion(
        validFrom, validTo, definedUntil, alwaysOpen, weeklyWindows, all, exceptions);
  }

  /** The same version without the holiday of a date. */
  public CalendarVersion withoutHoliday(LocalDate date) {
    Map<LocalDate, String> all = new TreeMap<>(holidays);
    all.remove(date);
    return new CalendarVersion(
        validFrom, validTo, definedUntil, alwaysOpen, weeklyWindows, all, exceptions);
  }

  /** The same version with the hours of some dates replaced. */
  public CalendarVersion withExceptions(Map<LocalDate, List<Window>> more) {
    Map<LocalDate, List<Window>> all = new TreeMap<>(exceptions);
    all.putAll(more);
    return new CalendarVersion(
        validFrom, validTo, definedUntil, alwaysOpen, weeklyWindows, holidays, all);
  }

  /** The same version with its holidays known up to a date (CAL-7). */
  public CalendarVersion definedUntil(LocalDate date) {
    return new CalendarVersion(
        validFrom, validTo, date, alwaysOpen, weeklyWindows, holidays, exceptions);
  }

  /** The same version with its last date (CAL-6). */
  public CalendarVersion validTo(LocalDate date) {
    return new CalendarVersion(
        validFrom, date, definedUntil, alwaysOpen, weeklyWindows, holidays, exceptions);
  }

  /** Whether any date could ever have open time by this version. */
  public boolean hasOpenTime() {
    return alwaysOpen
        || !weeklyWindows.isEmpty()
        || exceptions.values().stream().anyMatch(w -> !w.isEmpty());
  }

  boolean holdsOn(LocalDate date) {
    return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
  }

  /** The windows of one weekday in order. */
  public List<Window> windowsOn(DayOfWeek day) {
    return windowsOn(day, weeklyWindows);
  }

  private static List<Window> windowsOn(DayOfWeek day, List<WeeklyWindow> week) {
    return Window.ordered(
        day, week.stream().filter(w -> w.day() == day).map(WeeklyWindow::window).toList());
  }
}
