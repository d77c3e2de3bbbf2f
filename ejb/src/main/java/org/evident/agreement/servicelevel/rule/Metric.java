package org.evident.agreement.servicelevel.rule;

import org.evident.kernel.RuleBroken;

/** What a service level clock measures (processes.md 2.2). */
public enum Metric {
  RESPONSE,
  RESOLUTION,
  FULFILMENT;

  /**
   * Refuses a start that its clocks do not know: only requests wait for an approval (SLA-1, field {@code startAfterApproval}).
   *
   * @param afterApproval whether a target of it is to start at the approval
   */
  public void requireStart(boolean afterApproval) {
    if (afterApproval && this != FULFILMENT) {
      throw RuleBroken.at("startAfterApproval", "SLA-1", this);
    }
  }
}
