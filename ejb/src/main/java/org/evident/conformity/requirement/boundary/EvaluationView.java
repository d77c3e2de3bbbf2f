package org.evident.conformity.requirement.boundary;

import java.time.Instant;
import org.evident.foundation.job.boundary.JobOrder;

/**
 * An evaluation that was ordered, and how far it is.
 *
 * @param state of the order, such as WAITING, RUNNING or COMPLETED
 * @param done requirements evaluated of {@code total}
 */
public record EvaluationView(
    String state,
    String requestedBy,
    Instant requestedAt,
    Instant finishedAt,
    long done,
    long total) {

  static EvaluationView of(JobOrder order) {
    return new EvaluationView(
        order.state().name(),
        order.requestedBy(),
        order.requestedAt(),
        order.finishedAt(),
        order.done(),
        order.total());
  }

  /** Whether it is still at work. */
  public boolean moving() {
    return finishedAt == null;
  }
}
