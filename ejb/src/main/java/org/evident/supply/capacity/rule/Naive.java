package org.evident.supply.capacity.rule;

/** The forecast that costs nothing: the value of the same day a season before. */
final class Naive {

  private Naive() {}

  /** By how much it is wrong on average within a series; 0 where no two days can be compared. */
  static double error(DailySeries series, int season) {
    double[] grid = series.grid();
    double sum = 0;
    int pairs = 0;
    for (int t = season; t < grid.length; t++) {
      double error = Math.abs(grid[t] - grid[t - season]);
      if (!Double.isNaN(error)) {
        sum += error;
        pairs++;
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }
}
