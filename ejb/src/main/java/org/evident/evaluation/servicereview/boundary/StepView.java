package org.evident.evaluation.servicereview.boundary;

import org.evident.kernel.RuleBroken;

/**
 * A step with a review, and what stands in its way.
 *
 * @param obstacle the rule it would break, null if it can be taken now by whoever asks
 */
public record StepView(String name, RuleBroken obstacle) {

  /** Whether it can be taken now. */
  public boolean possible() {
    return obstacle == null;
  }
}
