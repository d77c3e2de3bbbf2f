package org.evident.foundation.servicetime.rule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/** Open hours that repeat every week on one weekday (CAL-1). */
public record WeeklyWindow(DayOfWeek day, Window window) {

  /** The same hours on every weekday from {@code first} to {@code last}, both included (CAL-1). */
  public static List<WeeklyWindow> from(DayOfWeek first, DayOfWeek last, String start, String end) {
    Window window = Window.of(start, end);
    List<WeeklyWindow> week = new ArrayList<>();
    for (DayOfWeek day = first; ; day = day.plus(1)) {
      week.add(new WeeklyWindow(day, window));
      if (day == last) {
        return week;
      }
    }
  }
}
