package org.evident.supply.budget.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

/** Small sums of the accounts. */
public final class Money {
  private Money() {}

  /** An amount in the currency's minor unit, HALF_UP, rounded once at the end (NUM-3). */
  public static BigDecimal rounded(BigDecimal amount, Currency currency) {
    return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
  }

  /** Cost per consumed unit of the same month, not rounded; {@code null} ("n/a") at zero units (FIN-5). */
  public static BigDecimal unitCost(BigDecimal cost, BigDecimal units) {
    return units.signum() == 0 ? null : cost.divide(units, MathContext.DECIMAL64);
  }
}
