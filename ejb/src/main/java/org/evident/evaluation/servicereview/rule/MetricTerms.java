package org.evident.evaluation.servicereview.rule;

import java.time.LocalDate;
import org.evident.kernel.RuleBroken;

/**
 * Until when the definition of a metric is looked at again (duty METRIC_REVIEW, processes.md 3.31).
 *
 * @param reviewDue the last day of that
 */
public record MetricTerms(LocalDate reviewDue) {

  /** So many days ahead it lies at most. */
  static final int INTERVAL = 365;

  /** Refuses a review that is too far away (MEA-4). */
  public void require(LocalDate today) {
    LocalDate latest = today.plusDays(INTERVAL);
    if (reviewDue.isAfter(latest)) {
      throw RuleBroken.at("reviewDue", "MEA-4", reviewDue, latest);
    }
  }
}
