package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * What the samples of a local day come to (CAP-1).
 *
 * @param samples how many there are, at least one
 * @param highest the largest value
 * @param p95 the 95th percentile by nearest rank
 */
public record DaySummary(LocalDate day, long samples, double sum, double highest, double p95) {

  private static final int PERCENT = 100;
  private static final int PERCENTILE = 95;

  /** Sums up the values of a day, in the order of their instants. */
  public static DaySummary of(LocalDate day, double... values) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    return new DaySummary(
        day,
        values.length,
        Arrays.stream(values).sum(),
        ascending[ascending.length - 1],
        percentile(ascending, PERCENTILE));
  }

  /** The value that stands for the day. */
  public double value(Aggregation aggregation) {
    return switch (aggregation) {
      case MAX -> highest;
      case P95 -> p95;
      case MEAN -> sum / samples;
      case SUM -> sum;
    };
  }

  /** Value number ceil(p / 100 x n) of an ascending list (NUM-6). */
  static double percentile(double[] ascending, int p) {
    long rank = ((long) p * ascending.length + PERCENT - 1) / PERCENT;
    return ascending[(int) Math.max(rank, 1) - 1];
  }
}
