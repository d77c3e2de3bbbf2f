package org.evident.supply.demand.rule;

import org.evident.supply.capacity.rule.TrendMethod;

/** Where the months of a forecast come from (processes.md 3.20). */
public enum DemandMethod {
  CUSTOMER_INPUT(null),
  MIXED(null),
  OLS(TrendMethod.OLS),
  THEIL_SEN(TrendMethod.THEIL_SEN),
  HOLT_WINTERS(TrendMethod.HOLT_WINTERS);

  private final TrendMethod trend;

  DemandMethod(TrendMethod trend) {
    this.trend = trend;
  }

  /** The method that foretells the months from those consumed, or null where they are given. */
  public TrendMethod trend() {
    return trend;
  }

  /** Whether the months are given by hand. */
  public boolean isByHand() {
    return trend == null;
  }
}
