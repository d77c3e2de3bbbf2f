package org.evident.foundation.duty.rule;

import java.time.LocalDate;

/** Where an occurrence of a duty stands (processes.md 1.9). */
public enum OccurrenceState {
  PLANNED,
  DUE,
  OVERDUE,
  COMPLETED,
  SKIPPED;

  /** Whether something is still to be done. */
  public boolean isOpen() {
    return this == PLANNED || this == DUE || this == OVERDUE;
  }

  /**
   * Where time alone puts an occurrence (DUT-3).
   *
   * @param planned the day it is due
   * @param graceEnd the last day it is not overdue
   */
  public static OccurrenceState on(LocalDate today, LocalDate planned, LocalDate graceEnd) {
    if (today.isAfter(graceEnd)) {
      return OVERDUE;
    }
    return today.isBefore(planned) ? PLANNED : DUE;
  }
}
