package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What one month contributes to a history: both halves of a quotient, so that periods can be pooled (NUM-5).
 *
 * @param month the month
 * @param numerator the month's numerator, or the amount itself for a figure that is no quotient
 * @param denominator the month's denominator, {@code null} for a figure that is no quotient
 */
public record MonthValue(YearMonth month, BigDecimal numerator, BigDecimal denominator) {
  public MonthValue {
    Objects.requireNonNull(month, "month");
    numerator = Decimals.fixed(numerator);
    denominator = Decimals.fixed(denominator);
  }
}
