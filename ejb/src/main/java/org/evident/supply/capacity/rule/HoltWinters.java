package org.evident.supply.capacity.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Level, trend and additive season after smoothing (CAP-5). A missing day moves the level on by the trend and teaches
 * nothing.
 */
final class HoltWinters implements Trend {

  private static final double[] STEADY = {0.05, 0.1, 0.2, 0.3};
  private static final int TENTHS = 9;

  private final double a;
  private final double c;
  private final double g;
  private final int season;
  private final double[] seasonals;
  private double level;
  private double trend;
  private double squares;
  private int errors;
  private int length;

  private HoltWinters(double a, double c, double g, int season) {
    this.a = a;
    this.c = c;
    this.g = g;
    this.season = season;
    this.seasonals = new double[season];
  }

  /** The parameters of the grid with the least squared error of one step; of equals the smaller ones. */
  static HoltWinters fit(double[] grid, int season) {
    HoltWinters best = null;
    for (int tenth = 1; tenth <= TENTHS; tenth++) {
      for (double c : STEADY) {
        for (double g : STEADY) {
          HoltWinters one = with(grid, season, tenth / 10.0, c, g);
          if (best == null || one.squares < best.squares) {
            best = one;
          }
        }
      }
    }
    return best;
  }

  /** Smooths with given parameters; the first two seasons have no missing day. */
  static HoltWinters with(double[] grid, int season, double a, double c, double g) {
    HoltWinters fitted = new HoltWinters(a, c, g, season);
    fitted.begin(grid);
    for (int t = season; t < grid.length; t++) {
      fitted.learn(t, grid[t]);
    }
    fitted.length = grid.length;
    return fitted;
  }

  /** From where two seasons have no missing day, or the end. */
  static double[] usable(double[] grid, int season) {
    int start = 0;
    int run = 0;
    for (int t = 0; t < grid.length && run < 2 * season; t++) {
      run = Double.isNaN(grid[t]) ? 0 : run + 1;
      start = t + 1 - run;
    }
    return run < 2 * season ? new double[0] : Arrays.copyOfRange(grid, start, grid.length);
  }

  private void begin(double[] grid) {
    level = mean(grid, 0);
    trend = (mean(grid, season) - level) / season;
    for (int i = 0; i < season; i++) {
      seasonals[i] = grid[i] - level;
    }
  }

  private double mean(double[] grid, int from) {
    return Arrays.stream(grid, from, from + season).sum() / season;
  }

  private void learn(int t, double value) {
    int position = t % season;
    double expected = level + trend + seasonals[position];
    if (Double.isNaN(value)) {
      level += trend;
      return;
    }
    squares += (value - expected) * (value - expected);
    errors++;
    double before = level;
    level = a * (value - seasonals[position]) + (1 - a) * (level + trend);
    trend = c * (level - before) + (1 - c) * trend;
    seasonals[position] = g * (value - level) + (1 - g) * seasonals[position];
  }

  @Override
  public TrendMethod method() {
    return TrendMethod.HOLT_WINTERS;
  }

  @Override
  public double at(int ahead) {
    return level + ahead * trend + seasonal(ahead);
  }

  @Override
  public double seasonal(int ahead) {
    return seasonals[Math.floorMod(length - 1 + ahead, season)];
  }

  @Override
  public double half(int ahead, Level wanted) {
    double sum = 1;
    for (int j = 1; j < ahead; j++) {
      double k = a * (1 + c * j) + (j % season == 0 ? g * (1 - a) : 0);
      sum += k * k;
    }
    return wanted.normal() * deviation() * Math.sqrt(sum);
  }

  /** Root mean square of the errors of one step. */
  double deviation() {
    return Math.sqrt(squares / errors);
  }

  @Override
  public double slope() {
    return trend;
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> found = new LinkedHashMap<>();
    found.put("a", a);
    found.put("c", c);
    found.put("g", g);
    found.put("level", level);
    found.put("trend", trend);
    found.put("s", deviation());
    return found;
  }
}
