package org.evident.supply.budget.boundary;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What a service was planned to cost and did cost in a year.
 *
 * @param currency of all sums, or null if nothing was entered
 * @param months the months with something entered, in order
 */
public record CostYear(String currency, List<Month> months) {
  public CostYear {
    months = List.copyOf(months);
  }

  /** The sum of the budgets entered for the year. */
  public BigDecimal budget() {
    return months.stream().map(Month::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * One month.
   *
   * @param budget the sum of what was planned, 0 if only units were entered
   * @param actual the sum of what was spent, or null until every line of the month has its actual amount
   * @param units consumed units by their name (FIN-5)
   */
  public record Month(
      YearMonth period, BigDecimal budget, BigDecimal actual, Map<String, BigDecimal> units) {
    public Month {
      units = Map.copyOf(units);
    }
  }
}
