package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;

/**
 * A figure against its own past (R5, TR-1 to TR-3); every part but the label may be {@code null} for "no data".
 *
 * @param previous the value of the month before
 * @param mean12 the mean of the twelve months before, pooled for ratios (NUM-5)
 * @param differenceAbsolute the month's value less {@code mean12}, in the figure's unit (points for percentages)
 * @param differencePercent the same in percent of {@code mean12}
 * @param slope the Theil-Sen slope per month over up to thirteen values
 * @param label what the slope means
 * @param s 1.4826 times the median absolute deviation of the residuals
 * @param restated whether an earlier month's value differs from the one once published (R9)
 */
public record Comparison(
    BigDecimal previous,
    BigDecimal mean12,
    BigDecimal differenceAbsolute,
    BigDecimal differencePercent,
    BigDecimal slope,
    TrendLabel label,
    BigDecimal s,
    boolean restated) {
  public Comparison {
    previous = Decimals.fixed(previous);
    mean12 = Decimals.fixed(mean12);
    differenceAbsolute = Decimals.fixed(differenceAbsolute);
    differencePercent = Decimals.fixed(differencePercent);
    slope = Decimals.fixed(slope);
    s = Decimals.fixed(s);
  }

  /**
   * The same against another value of the twelve months before: what all their records give together, where the mean of what
   * the months gave would say nothing, as with medians.
   *
   * @param value of the month, null for "no data"
   * @param pooled of the twelve months before, null for "no data"
   */
  public Comparison against(BigDecimal value, BigDecimal pooled) {
    BigDecimal difference = value == null || pooled == null ? null : value.subtract(pooled);
    return new Comparison(
        previous,
        pooled,
        difference,
        Decimals.percent(difference, pooled == null ? null : pooled.abs()),
        slope,
        label,
        s,
        restated);
  }
}
