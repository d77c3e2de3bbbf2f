package org.evident.foundation.servicetime.rule;

import java.time.LocalDate;

/**
 * A calendar that will soon not be defined any more (CAL-7).
 *
 * @param kind how near the end is
 * @param definedUntil the last defined date
 * @param daysAhead the days from today to that date, negative when it has passed
 */
public record CalendarWarning(Kind kind, LocalDate definedUntil, long daysAhead) {

  /** How near the end of a calendar is. */
  public enum Kind {
    /** Less than the demanded days ahead are defined. */
    TOO_SHORT,
    /** The last holiday set is about to end. */
    ENDS_SOON
  }
}
