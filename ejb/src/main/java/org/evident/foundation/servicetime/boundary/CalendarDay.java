package org.evident.foundation.servicetime.boundary;

import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.servicetime.rule.DayHours;
import org.evident.foundation.servicetime.rule.DayKind;

/**
 * When a calendar is open on one local date, and why (CAL-2).
 *
 * @param kind which part of the calendar decided
 * @param name of the holiday, else empty
 * @param hours such as {@code 08:00-18:00}; none when it is closed
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, List<String> hours) {

  static CalendarDay of(DayHours day) {
    return new CalendarDay(
        day.date(),
        day.kind(),
        day.name(),
        day.intervals().stream().map(open -> open.window().toString()).toList());
  }
}
