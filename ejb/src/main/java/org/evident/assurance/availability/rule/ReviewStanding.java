package org.evident.assurance.availability.rule;

import java.time.LocalDate;

/** How near the review of an availability plan is (AVP-4). */
public enum ReviewStanding {
  /** It holds not yet or no longer, or its review is not near. */
  AHEAD,
  /** Its day is near, and people are told. */
  DUE,
  /** Its day has passed. */
  OVERDUE;

  private static final int TOLD_DAYS = 14;

  /** The last day of a review that is near. */
  public static LocalDate near(LocalDate today) {
    return today.plusDays(TOLD_DAYS);
  }

  /** The standing of a plan whose review has a day. */
  public static ReviewStanding of(AvailabilityPlanState state, LocalDate review, LocalDate today) {
    if (state != AvailabilityPlanState.APPROVED || review.isAfter(near(today))) {
      return AHEAD;
    }
    return review.isBefore(today) ? OVERDUE : DUE;
  }
}
