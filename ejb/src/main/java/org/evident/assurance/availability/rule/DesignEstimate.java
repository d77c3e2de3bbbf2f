package org.evident.assurance.availability.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;

/** Availability to expect of a design, as shares of 1; an estimate, never mixed with what was measured (AV-9). */
public final class DesignEstimate {
  private DesignEstimate() {}

  /** Parts that must all be up. */
  public static BigDecimal series(Collection<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
  }

  /** Independent parts of which one suffices. */
  public static BigDecimal parallel(Collection<BigDecimal> parts) {
    return BigDecimal.ONE.subtract(series(parts.stream().map(BigDecimal.ONE::subtract).toList()));
  }

  /** n independent equal parts of which k must be up. */
  public static BigDecimal kOfN(int k, int n, BigDecimal part) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int up = k; up <= n; up++) {
      BigDecimal ways = new BigDecimal(choose(n, up));
      sum =
          sum.add(ways.multiply(part.pow(up)).multiply(BigDecimal.ONE.subtract(part).pow(n - up)));
    }
    return sum;
  }

  private static BigInteger choose(int n, int k) {
    BigInteger ways = BigInteger.ONE;
    for (int i = 1; i <= k; i++)
      ways = ways.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    return ways;
  }
}
