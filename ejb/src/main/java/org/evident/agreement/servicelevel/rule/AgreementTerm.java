package org.evident.agreement.servicelevel.rule;

import java.time.LocalDate;

/**
 * From when to when a version of an agreement holds, by the customer's local dates (processes.md 3.17).
 *
 * @param validFrom the first date
 * @param validTo the first date it no longer holds, or null where its end is open
 */
public record AgreementTerm(LocalDate validFrom, LocalDate validTo) {

  /** How many days ahead of an end people are told of it first. */
  public static final int LONGEST_AHEAD = 90;

  private static final int[] AHEAD = {LONGEST_AHEAD, 30, 0};

  /** Whether it no longer holds. */
  public boolean isOver(LocalDate today) {
    return validTo != null && !today.isBefore(validTo);
  }

  /** How many times people should have been told of the end by a day: 90, 30 and 0 days before it (AGR-1). */
  public int remindersDue(LocalDate today) {
    int due = 0;
    for (int days : AHEAD) {
      if (validTo != null && !today.isBefore(validTo.minusDays(days))) {
        due++;
      }
    }
    return due;
  }

  /** Whether this one goes on where another one ends, and leaves no gap. */
  public boolean isAfter(AgreementTerm other) {
    return other.validTo != null
        && !validFrom.isAfter(other.validTo)
        && (validTo == null || validTo.isAfter(other.validTo));
  }
}
