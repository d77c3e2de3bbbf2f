package org.evident.supply.staffing.rule;

import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/**
 * Work of one kind in a month (CAPM-2).
 *
 * @param work what it is, such as incidents solved
 * @param quantity how often it comes
 * @param effort hours it takes as a rule each time
 */
public record StaffWork(String work, double quantity, double effort) {

  private static final double MOST = 1_000_000_000;
  private static final double LONGEST = 10_000;

  /** Refuses work nobody has named, or that comes or takes no number. */
  public StaffWork {
    FreeText.require(work, "work", "GEN-4");
    if (!(quantity >= 0 && quantity <= MOST)) {
      throw RuleBroken.at("quantity", "CAPM-2.QUANTITY", quantity);
    }
    if (!(effort > 0 && effort <= LONGEST)) {
      throw RuleBroken.at("effort", "CAPM-2.EFFORT", effort);
    }
  }

  /** The hours it takes. */
  public double hours() {
    return quantity * effort;
  }
}
