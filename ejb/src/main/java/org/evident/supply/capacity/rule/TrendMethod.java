package org.evident.supply.capacity.rule;

/** How a trend is found. */
public enum TrendMethod {
  /** Whichever of the others would have foretold the last four weeks best (CAP-6). */
  AUTO,
  OLS,
  THEIL_SEN,
  HOLT_WINTERS
}
