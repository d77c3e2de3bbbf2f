package org.evident.agreement.supplier.rule;

import java.time.LocalDate;

/**
 * From when to when a contract holds.
 *
 * @param startsOn its first day
 * @param endsOn its last day
 * @param noticeDays how long before the end one side has to tell the other
 */
public record ContractTerm(LocalDate startsOn, LocalDate endsOn, int noticeDays) {

  /** How many times people are told of an end: 90 and 30 days before the notice, at the notice, and when it is over. */
  public static final int REMINDERS = 4;

  private static final int[] AHEAD = {90, 30, 0};

  /** Whether its first day has come. */
  public boolean hasBegun(LocalDate today) {
    return !startsOn.isAfter(today);
  }

  /** Whether its last day has gone. */
  public boolean isOver(LocalDate today) {
    return endsOn.isBefore(today);
  }

  /** How many of the {@link #REMINDERS} are due on a day (SUPP-2). */
  public int remindersDue(LocalDate today) {
    if (isOver(today)) {
      return REMINDERS;
    }
    int due = 0;
    for (int days : AHEAD) {
      if (!today.isBefore(endsOn.minusDays((long) noticeDays + days))) {
        due++;
      }
    }
    return due;
  }
}
