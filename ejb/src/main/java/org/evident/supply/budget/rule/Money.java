package org.evident.supply.budget.rule;

import java.util.Currency;
import java.util.OptionalInt;

/** How sums of the accounts are written. */
public final class Money {
  private Money() {}

  /**
   * The decimals of a currency's minor unit, to which an amount is rounded half up, once, when it is written (NUM-3).
   *
   * @param unit the code of ISO 4217; empty for what is none
   */
  public static OptionalInt digits(String unit) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(unit))
        .mapToInt(currency -> Math.max(0, currency.getDefaultFractionDigits()))
        .findFirst();
  }
}
