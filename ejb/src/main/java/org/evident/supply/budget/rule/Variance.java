package org.evident.supply.budget.rule;

import java.math.BigDecimal;
import java.math.MathContext;

/** What was spent against what was planned (FIN-3). */
public record Variance(BigDecimal actual, BigDecimal budget) {
  /** The default tolerance: five percent of the budget (BUD-2). */
  public static final BigDecimal DEFAULT_PERCENT = BigDecimal.valueOf(5);

  /** The least tolerance in currency units (BUD-2). */
  public static final BigDecimal DEFAULT_LEAST = BigDecimal.valueOf(1000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Actual less budget; positive means overspent. */
  public BigDecimal amount() {
    return actual.subtract(budget);
  }

  /** The amount in percent of the budget, not rounded; {@code null} ("n/a") without a budget (NUM-4). */
  public BigDecimal percent() {
    return budget.signum() == 0
        ? null
        : amount().multiply(HUNDRED).divide(budget, MathContext.DECIMAL64);
  }

  /**
   * Whether an explanation is due: the amount, over or under, exceeds the tolerance (BUD-2).
   *
   * @param tolerancePercent of the budget
   * @param least the least tolerance in currency units
   */
  public boolean isBeyond(BigDecimal tolerancePercent, BigDecimal least) {
    BigDecimal scaled = amount().abs().multiply(HUNDRED);
    return scaled.compareTo(budget.abs().multiply(tolerancePercent).max(least.multiply(HUNDRED)))
        > 0;
  }
}
