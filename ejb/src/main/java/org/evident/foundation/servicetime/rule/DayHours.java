package org.evident.foundation.servicetime.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * The open time of one local date and why it is so (CAL-2).
 *
 * @param date the local date
 * @param kind which part of the calendar decided
 * @param name the name of the holiday, else empty
 * @param intervals the open time in order, none of it counted for another date as well
 */
public record DayHours(LocalDate date, DayKind kind, String name, List<OpenInterval> intervals) {
  public DayHours {
    intervals = List.copyOf(intervals);
  }

  /** Whether the date has open time, which makes it a business day (processes.md 1.1). */
  public boolean isOpen() {
    return !intervals.isEmpty();
  }
}
