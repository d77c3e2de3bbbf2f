package org.evident.supply.capacity.rule;

import java.util.Optional;

/** Fits a method to a series that has enough days for it (CAP-2). */
final class Trends {

  private static final int LEAST_DAYS = 14;
  private static final int LEAST_SEASONS = 3;

  private Trends() {}

  /** The trend, or empty where the series has too few days or no spread. */
  static Optional<Trend> fit(DailySeries series, TrendMethod method, int season) {
    return switch (method) {
      case OLS -> enough(series) ? Optional.of(LeastSquares.fit(series)) : Optional.empty();
      case THEIL_SEN -> enough(series) ? Optional.of(TheilSen.fit(series)) : Optional.empty();
      case HOLT_WINTERS -> seasonal(series, season);
      case AUTO -> throw new IllegalArgumentException("AUTO is no method of its own");
    };
  }

  private static boolean enough(DailySeries series) {
    return series.size() >= LEAST_DAYS;
  }

  private static Optional<Trend> seasonal(DailySeries series, int season) {
    if (season < 2 || series.size() < LEAST_SEASONS * season) {
      return Optional.empty();
    }
    double[] grid = HoltWinters.usable(series.grid(), season);
    return grid.length < LEAST_SEASONS * season
        ? Optional.empty()
        : Optional.of(HoltWinters.fit(grid, season));
  }
}
