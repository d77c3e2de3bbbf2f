package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one form a decimal has in a review, so that equal figures are equal objects and equal bytes. */
public final class Decimals {
  /** The most decimals a stored figure carries; far below any shown digit, so a verdict never sees it. */
  public static final int SCALE = 10;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Decimals() {}

  /** At most ten decimals, no trailing zeros, never an exponent; {@code null} stays {@code null}. */
  public static BigDecimal fixed(BigDecimal value) {
    if (value == null) return null;
    BigDecimal limited =
        value.scale() > SCALE ? value.setScale(SCALE, RoundingMode.HALF_UP) : value;
    BigDecimal stripped = limited.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The quotient to ten decimals, or {@code null} ("n/a") at denominator 0 (NUM-4). */
  public static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    if (numerator == null || denominator == null || denominator.signum() == 0) return null;
    return fixed(numerator.divide(denominator, SCALE + 2, RoundingMode.HALF_UP));
  }

  /** The quotient in percent to ten decimals, or {@code null} ("n/a") at denominator 0 (NUM-4). */
  public static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
    return numerator == null ? null : ratio(numerator.multiply(HUNDRED), denominator);
  }

  /** A figure as shown: two decimals, HALF_UP (NUM-2, NUM-3); {@code null} stays {@code null}. */
  public static BigDecimal shown(BigDecimal value) {
    return value == null ? null : value.setScale(2, RoundingMode.HALF_UP);
  }
}
