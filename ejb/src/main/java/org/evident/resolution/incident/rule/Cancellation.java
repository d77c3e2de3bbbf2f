package org.evident.resolution.incident.rule;

import org.evident.kernel.RuleBroken;

/**
 * A wish to cancel an incident, and how it is related to others.
 *
 * @param reason DUPLICATE, ENTERED_IN_ERROR or WITHDRAWN
 * @param original the number of the incident it is a duplicate of, or null
 * @param sameReporter whether the same person reported both
 * @param ofMajor whether the original or the incident's parent is a major incident
 */
public record Cancellation(String reason, String original, boolean sameReporter, boolean ofMajor) {

  /**
   * Refuses what may not be cancelled so.
   *
   * @throws RuleBroken INC.ORIGINAL if a duplicate names no original; SLA-13 at {@code reason} if a child of a major
   *     incident would stop counting, although it is no duplicate of the same reporter
   */
  public void require() {
    boolean duplicate = "DUPLICATE".equals(reason);
    if (duplicate && original == null) {
      throw RuleBroken.at("original", "INC.ORIGINAL");
    }
    if (ofMajor && !(duplicate && sameReporter)) {
      throw RuleBroken.at("reason", "SLA-13");
    }
  }
}
