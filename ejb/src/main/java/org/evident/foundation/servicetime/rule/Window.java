package org.evident.foundation.servicetime.rule;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.evident.kernel.RuleBroken;

/**
 * A span of open hours in one local day, from {@code start} inclusive to {@code end} exclusive (CAL-1).
 *
 * @param start the local opening time
 * @param end the local closing time; {@link LocalTime#MIDNIGHT} means 24:00
 */
public record Window(LocalTime start, LocalTime end) {

  /** The window of a whole local day, 00:00 to 24:00. */
  public static final Window WHOLE_DAY = new Window(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

  /** Refuses a window that ends before it starts (CAL-1, field {@code end}). */
  public Window {
    if (!end.equals(LocalTime.MIDNIGHT) && !end.isAfter(start)) {
      throw RuleBroken.at("end", "CAL-1", start, end);
    }
  }

  /** The window written as {@code HH:mm}; {@code 24:00} is the end of the day (CAL-1). */
  public static Window of(String start, String end) {
    return new Window(
        LocalTime.parse(start), end.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(end));
  }

  /** Whether the window reaches to the end of its local day. */
  public boolean untilMidnight() {
    return end.equals(LocalTime.MIDNIGHT);
  }

  @Override
  public String toString() {
    return start + "-" + (untilMidnight() ? "24:00" : end);
  }

  /** The windows of one day in order; refuses two that overlap (CAL-1, field {@code windows}). */
  static List<Window> ordered(Object day, List<Window> windows) {
    List<Window> sorted = windows.stream().sorted(Comparator.comparing(Window::start)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      Window before = sorted.get(i - 1);
      if (before.untilMidnight() || before.end().isAfter(sorted.get(i).start())) {
        throw RuleBroken.at("windows", "CAL-1", day, before, sorted.get(i));
      }
    }
    return sorted;
  }
}
