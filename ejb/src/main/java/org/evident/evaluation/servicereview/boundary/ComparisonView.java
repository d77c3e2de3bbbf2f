package org.evident.evaluation.servicereview.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.job.boundary.JobOrder;

/**
 * The comparison of published figures with those stored beside them that was ordered last (REP-4).
 *
 * @param state of the order, null before the first one
 * @param done reviews compared of {@code total}
 * @param compared how many published reviews were compared at some time
 * @param differing those that differed when they were compared last
 */
public record ComparisonView(
    String state,
    Instant requestedAt,
    Instant finishedAt,
    long done,
    long total,
    long compared,
    List<Differing> differing) {

  static ComparisonView of(JobOrder order, long compared, List<Differing> differing) {
    return order == null
        ? new ComparisonView(null, null, null, 0, 0, compared, differing)
        : new ComparisonView(
            order.state().name(),
            order.requestedAt(),
            order.finishedAt(),
            order.done(),
            order.total(),
            compared,
            differing);
  }

  /** Whether it is still at work. */
  public boolean moving() {
    return state != null && finishedAt == null;
  }

  /**
   * A review whose figures differ.
   *
   * @param figures names of the figures, or SNAPSHOT where the bytes of the review are not those that were published
   */
  public record Differing(
      String review, String month, String subject, Instant checkedAt, List<String> figures) {}
}
