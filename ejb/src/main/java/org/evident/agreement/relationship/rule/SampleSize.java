package org.evident.agreement.relationship.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How many answers a survey needs (SAT-3). */
public final class SampleSize {
  /** The quantile of the normal distribution for 95 percent. */
  static final BigDecimal Z95 = new BigDecimal("1.959964");

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private SampleSize() {}

  /**
   * The least number of answers for a margin at 95 percent.
   *
   * @param population persons invited and reachable, at least 1
   * @param margin the wanted margin as a share, for instance 0.10
   */
  public static int minimum(int population, BigDecimal margin) {
    BigDecimal infinite =
        Z95.pow(2).multiply(QUARTER).divide(margin.pow(2), MathContext.DECIMAL128);
    BigDecimal correction =
        BigDecimal.ONE.add(
            infinite
                .subtract(BigDecimal.ONE)
                .divide(BigDecimal.valueOf(population), MathContext.DECIMAL128));
    return infinite
        .divide(correction, MathContext.DECIMAL128)
        .setScale(0, RoundingMode.CEILING)
        .intValueExact();
  }
}
