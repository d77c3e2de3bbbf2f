package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.List;

/** Median and percentile of a list in any order (NUM-6). */
public final class Quantiles {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Quantiles() {}

  /** The middle value, for an even count the mean of the two middle ones; {@code null} of nothing. */
  public static BigDecimal median(List<BigDecimal> values) {
    if (values.isEmpty()) return null;
    List<BigDecimal> ascending = values.stream().sorted().toList();
    int middle = ascending.size() / 2;
    if (ascending.size() % 2 == 1) return ascending.get(middle);
    return ascending.get(middle - 1).add(ascending.get(middle)).divide(TWO);
  }

  /** The value at nearest rank ceil(p / 100 x n) for 0 &lt; p &lt;= 100; {@code null} of nothing. */
  public static BigDecimal percentile(int p, List<BigDecimal> values) {
    if (p < 1 || p > 100)
      throw new IllegalArgumentException("A percentile lies from 1 to 100, not at " + p);
    if (values.isEmpty()) return null;
    long rank = ((long) p * values.size() + 99) / 100;
    return values.stream().sorted().skip(rank - 1).findFirst().orElseThrow();
  }
}
