package org.evident.supply.capacity.rule;

/** The line with the least sum of squared distances (CAP-3). */
final class LeastSquares {

  private LeastSquares() {}

  static Line fit(DailySeries series) {
    Line.Spread spread = Line.Spread.of(series);
    int n = series.size();
    double level = 0;
    for (int i = 0; i < n; i++) {
      level += series.value(i) / n;
    }
    double products = 0;
    for (int i = 0; i < n; i++) {
      products += (series.number(i) - spread.mean()) * (series.value(i) - level);
    }
    double slope = products / spread.squares();
    double intercept = level - slope * spread.mean();
    double errors = 0;
    for (int i = 0; i < n; i++) {
      double error = series.value(i) - intercept - slope * series.number(i);
      errors += error * error;
    }
    return new Line(TrendMethod.OLS, intercept, slope, Math.sqrt(errors / (n - 2)), spread);
  }
}
