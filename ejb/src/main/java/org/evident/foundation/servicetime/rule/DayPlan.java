package org.evident.foundation.servicetime.rule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Turns the dates of one calendar version into open intervals (CAL-1 to CAL-3). */
final class DayPlan {
  private static final List<Window> OPEN_ALL_DAY = List.of(Window.WHOLE_DAY);

  private final CalendarVersion version;
  private final ZoneRules rules;
  private final Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);

  DayPlan(CalendarVersion version, ZoneId zone) {
    this.version = version;
    this.rules = zone.getRules();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, version.windowsOn(day));
    }
  }

  CalendarVersion version() {
    return version;
  }

  DayKind kind(LocalDate date) {
    if (version.alwaysOpen()) {
      return DayKind.ALWAYS_OPEN;
    }
    if (version.exceptions().containsKey(date)) {
      return DayKind.EXCEPTION;
    }
    return version.holidays().containsKey(date) ? DayKind.HOLIDAY : DayKind.WEEKLY;
  }

  /** The intervals of a date, before what the previous date already covers is taken off. */
  List<OpenInterval> intervals(LocalDate date) {
    List<Window> windows = windows(date);
    List<OpenInterval> open = new ArrayList<>(windows.size());
    for (Window window : windows) {
      Instant start = start(date.atTime(window.start()));
      Instant end =
          end(
              window.untilMidnight()
                  ? date.plusDays(1).atTime(LocalTime.MIDNIGHT)
                  : date.atTime(window.end()));
      if (start.isBefore(end)) {
        open.add(new OpenInterval(start, end, window));
      }
    }
    return open;
  }

  private List<Window> windows(LocalDate date) {
    return switch (kind(date)) {
      case ALWAYS_OPEN -> OPEN_ALL_DAY;
      case EXCEPTION -> version.exceptions().get(date);
      case HOLIDAY, UNDEFINED -> List.of();
      case WEEKLY -> week.get(date.getDayOfWeek());
    };
  }

  private Instant start(LocalDateTime local) {
    return instant(local, 0);
  }

  private Instant end(LocalDateTime local) {
    return instant(local, 1);
  }

  /** A gap moves to its end; of an ambiguous time a start takes the earlier offset, an end the later (CAL-3). */
  private Instant instant(LocalDateTime local, int choice) {
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    return switch (offsets.size()) {
      case 0 -> rules.getTransition(local).getInstant();
      case 1 -> local.toInstant(offsets.get(0));
      default -> local.toInstant(offsets.get(choice));
    };
  }
}
