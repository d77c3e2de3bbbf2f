package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A problem as a review counts it.
 *
 * @param priority P1 to P4
 * @param resolvedAt when it was resolved, {@code null} while it is open
 * @param targetDate the last day on which it is not too old, in the customer's zone
 * @param recurredAt when an incident of the same cause came after the resolution (PRB-5), {@code null} if none did
 * @param nextStep what is to be done next, {@code null} if nothing is said
 */
public record CountedProblem(
    String reference,
    String title,
    String priority,
    Instant detectedAt,
    Instant resolvedAt,
    LocalDate targetDate,
    Instant recurredAt,
    String nextStep) {

  boolean open(Instant at) {
    return detectedAt.isBefore(at) && (resolvedAt == null || !resolvedAt.isBefore(at));
  }
}
