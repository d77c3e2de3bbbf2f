package org.evident.supply.capacity.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A straight line through a series, with the interval of a new observation.
 *
 * @param deviation of a single day from the line
 * @param spread where the days lie, which widens the interval far from them
 */
record Line(TrendMethod method, double intercept, double slope, double deviation, Spread spread)
    implements Trend {

  @Override
  public double at(int ahead) {
    return intercept + slope * (spread.last() + ahead);
  }

  @Override
  public double half(int ahead, Level level) {
    double quantile = method == TrendMethod.OLS ? spread.student(level) : level.normal();
    return quantile * deviation * spread.root(spread.last() + ahead);
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> found = new LinkedHashMap<>();
    found.put("intercept", intercept);
    found.put("slope", slope);
    found.put("s", deviation);
    return found;
  }

  /**
   * Where the numbers of the days lie.
   *
   * @param squares sum of their squared distances from the mean
   * @param student80 quantile of Student's distribution for the inner 80 percent
   * @param student95 the same for 95 percent
   */
  record Spread(int n, int last, double mean, double squares, double student80, double student95) {

    static Spread of(DailySeries series) {
      int n = series.size();
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += series.number(i);
      }
      double mean = sum / n;
      double squares = 0;
      for (int i = 0; i < n; i++) {
        squares += (series.number(i) - mean) * (series.number(i) - mean);
      }
      return new Spread(
          n,
          series.lastNumber(),
          mean,
          squares,
          Student.quantile(n - 2, Level.EIGHTY.upper()),
          Student.quantile(n - 2, Level.NINETY_FIVE.upper()));
    }

    double student(Level level) {
      return level == Level.EIGHTY ? student80 : student95;
    }

    double root(double x) {
      return Math.sqrt(1 + 1.0 / n + (x - mean) * (x - mean) / squares);
    }
  }
}
