package org.evident.foundation.duty.rule;

import java.time.LocalDate;

/**
 * When a duty comes round (processes.md 1.9).
 *
 * @param intervalDays from one planned day to the next
 * @param leadDays how long before its day an occurrence appears
 */
public record DutyCycle(int intervalDays, int leadDays) {

  /** How long before its day an occurrence appears where nobody says otherwise. */
  public static final int USUAL_LEAD = 14;

  private static final int SHARE = 10;
  private static final int LEAST_GRACE = 5;
  private static final int MOST_GRACE = 30;

  /** The planned day after this one, whenever the work was done (DUT-2). */
  public LocalDate next(LocalDate planned) {
    return planned.plusDays(intervalDays);
  }

  /** Whether the occurrence of a day is to be seen already (DUT-2). */
  public boolean appears(LocalDate planned, LocalDate today) {
    return !today.isBefore(planned.minusDays(leadDays));
  }

  /** How many days after its day an occurrence is not overdue yet (DUT-3). */
  public int graceDays() {
    return Math.max(LEAST_GRACE, Math.min(MOST_GRACE, intervalDays / SHARE));
  }

  /** The last day an occurrence is not overdue (DUT-3). */
  public LocalDate graceEnd(LocalDate planned) {
    return planned.plusDays(graceDays());
  }
}
