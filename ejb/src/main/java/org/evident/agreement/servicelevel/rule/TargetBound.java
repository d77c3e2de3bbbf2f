package org.evident.agreement.servicelevel.rule;

import java.math.BigDecimal;

/** On which side of its goal a value is to be. */
public enum TargetBound {
  AT_LEAST,
  AT_MOST;

  /** Whether a value keeps a goal; the goal itself does. */
  public boolean keeps(BigDecimal value, BigDecimal goal) {
    return this == AT_LEAST ? value.compareTo(goal) >= 0 : value.compareTo(goal) <= 0;
  }
}
