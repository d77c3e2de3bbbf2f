package org.evident.supply.capacity.rule;

/** How much of what comes an interval should hold. */
public enum Level {
  EIGHTY(0.90, 1.281552),
  NINETY_FIVE(0.975, 1.959964);

  private final double upper;
  private final double normal;

  Level(double upper, double normal) {
    this.upper = upper;
    this.normal = normal;
  }

  /** The probability below the upper limit of an interval with equal tails. */
  double upper() {
    return upper;
  }

  /** The quantile of the normal distribution at the upper limit. */
  double normal() {
    return normal;
  }
}
