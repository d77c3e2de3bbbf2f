package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.List;

/** How numerator and denominator make a figure, for one month and for many pooled (NUM-5). */
public enum Measure {
  /** The numerator alone, such as a count; many months give their mean. */
  AMOUNT,
  /** The quotient times 100; many months give the quotient of their sums. */
  PERCENT,
  /** The quotient, such as minutes per record; many months give the quotient of their sums. */
  QUOTIENT;

  /**
   * How the halves of a figure make its value.
   *
   * @param quotient whether it has a denominator
   */
  public static Measure of(String unit, boolean quotient) {
    if (!quotient) {
      return AMOUNT;
    }
    return "%".equals(unit) ? PERCENT : QUOTIENT;
  }

  /** The value of one month, {@code null} at denominator 0 (NUM-4). */
  public BigDecimal of(MonthValue month) {
    return of(month.numerator(), month.denominator());
  }

  /** The value of a numerator and a denominator, {@code null} at denominator 0 (NUM-4). */
  public BigDecimal of(BigDecimal numerator, BigDecimal denominator) {
    return switch (this) {
      case AMOUNT -> Decimals.fixed(numerator);
      case PERCENT -> Decimals.percent(numerator, denominator);
      case QUOTIENT -> Decimals.ratio(numerator, denominator);
    };
  }

  /** The mean over months: pooled for quotients (NUM-5), {@code null} without data (NUM-4). */
  public BigDecimal pooled(List<MonthValue> months) {
    List<MonthValue> present = months.stream().filter(m -> of(m) != null).toList();
    BigDecimal numerator =
        present.stream().map(MonthValue::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (this == AMOUNT) return Decimals.ratio(numerator, BigDecimal.valueOf(present.size()));
    return of(
        numerator,
        present.stream().map(MonthValue::denominator).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
