package org.evident.supply.budget.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What a year will cost (FIN-4).
 *
 * @param budget twelve monthly amounts
 * @param closed the actual amounts of the closed months, from the first month on
 * @param entered the amounts entered for the open months; only read by {@link ForecastMethod#ENTERED}
 */
public record YearForecast(
    List<BigDecimal> budget, List<BigDecimal> closed, List<BigDecimal> entered) {
  private static final int MONTHS = 12;

  public YearForecast {
    budget = List.copyOf(budget);
    closed = List.copyOf(closed);
    entered = List.copyOf(entered);
    if (budget.size() != MONTHS || closed.size() > MONTHS)
      throw new IllegalArgumentException("A year has twelve months");
  }

  /** Closed months against their budget. */
  public Variance yearToDate() {
    return new Variance(sum(closed), sum(budget.subList(0, closed.size())));
  }

  /**
   * The full year against its budget.
   *
   * @throws IllegalArgumentException for RUN_RATE without a closed month, or ENTERED without an amount for each open one
   */
  public Variance fullYear(ForecastMethod method) {
    return new Variance(sum(closed).add(open(method)), sum(budget));
  }

  private BigDecimal open(ForecastMethod method) {
    int open = MONTHS - closed.size();
    return switch (method) {
      case REMAINING_BUDGET -> sum(budget.subList(closed.size(), MONTHS));
      case RUN_RATE -> {
        if (closed.isEmpty()) throw new IllegalArgumentException("A run rate needs a closed month");
        yield sum(closed)
            .multiply(BigDecimal.valueOf(open))
            .divide(BigDecimal.valueOf(closed.size()), MathContext.DECIMAL128);
      }
      case ENTERED -> {
        if (entered.size() != open)
          throw new IllegalArgumentException("Each open month needs an amount");
        yield sum(entered);
      }
    };
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
