package org.evident.foundation.servicetime.boundary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.foundation.servicetime.rule.Window;
import org.evident.kernel.RuleBroken;

/** Reads the written form of a calendar version. */
final class CalendarVersions {

  private CalendarVersions() {}

  static CalendarVersion read(CalendarTexts texts) {
    List<WeeklyWindow> week = new ArrayList<>();
    for (CalendarTexts.Hours hours : orNone(texts.windows())) {
      Window window = window(hours.start(), hours.end());
      hours.days().forEach(day -> week.add(new WeeklyWindow(day, window)));
    }
    Map<LocalDate, String> holidays = new TreeMap<>();
    orNone(texts.holidays()).forEach(day -> holidays.put(day.date(), day.name()));
    Map<LocalDate, List<Window>> exceptions = new TreeMap<>();
    for (CalendarTexts.Day day : orNone(texts.exceptions())) {
      exceptions.put(
          day.date(),
          orNone(day.hours()).stream().map(span -> window(span.start(), span.end())).toList());
    }
    return new CalendarVersion(
        texts.validFrom(),
        null,
        texts.definedUntil(),
        texts.alwaysOpen(),
        week,
        holidays,
        exceptions);
  }

  private static Window window(String start, String end) {
    try {
      return Window.of(start, end);
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at(isTime(start) ? "end" : "start", "CAL-1", start, end);
    }
  }

  private static boolean isTime(String written) {
    try {
      return LocalTime.parse(written) != null;
    } catch (DateTimeException unreadable) {
      return false;
    }
  }

  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : list;
  }
}
