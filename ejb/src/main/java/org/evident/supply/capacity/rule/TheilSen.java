package org.evident.supply.capacity.rule;

/** The line of medians, which up to about 29 percent of outliers do not bend (CAP-4). */
final class TheilSen {

  /** Makes the median distance of normal errors their standard deviation. */
  private static final double NORMAL = 1.4826;

  private TheilSen() {}

  static Line fit(DailySeries series) {
    int n = series.size();
    double[] slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        slopes[next++] =
            (series.value(j) - series.value(i)) / (series.number(j) - series.number(i));
      }
    }
    double slope = Medians.of(slopes);
    double[] rests = series.values();
    for (int i = 0; i < n; i++) {
      rests[i] -= slope * series.number(i);
    }
    double intercept = Medians.of(rests);
    // The residuals' own median is 0: the intercept is the median of what the slope leaves.
    for (int i = 0; i < n; i++) {
      rests[i] = Math.abs(rests[i] - intercept);
    }
    return new Line(
        TrendMethod.THEIL_SEN,
        intercept,
        slope,
        NORMAL * Medians.of(rests),
        Line.Spread.of(series));
  }
}
