package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** The complete days a trend rests on, by the number of each from the first one (CAP-2). */
public final class DailySeries {

  private final LocalDate first;
  private final int[] x;
  private final double[] y;

  private DailySeries(LocalDate first, int[] x, double[] y) {
    this.first = first;
    this.x = x;
    this.y = y;
  }

  /** The complete ones of some days, which ascend. */
  public static DailySeries of(List<DayValue> days) {
    List<DayValue> complete = days.stream().filter(DayValue::complete).toList();
    LocalDate first = complete.isEmpty() ? null : complete.get(0).day();
    return new DailySeries(
        first,
        complete.stream().mapToInt(d -> (int) ChronoUnit.DAYS.between(first, d.day())).toArray(),
        complete.stream().mapToDouble(DayValue::value).toArray());
  }

  /** Values of days without a gap. */
  public static DailySeries of(LocalDate first, double... values) {
    int[] x = new int[values.length];
    Arrays.setAll(x, i -> i);
    return new DailySeries(first, x, values.clone());
  }

  /**
   * What was known at the end of a day, of a window that ends with it; days are numbered from the first one left.
   *
   * @param end the number of that day here
   * @param window its length in days
   */
  DailySeries window(int end, int window) {
    int from = count(end - window);
    int to = Math.max(from, count(end));
    int base = from < to ? x[from] : 0;
    int[] part = Arrays.copyOfRange(x, from, to);
    for (int i = 0; i < part.length; i++) {
      part[i] -= base;
    }
    LocalDate begins = first == null ? null : first.plusDays(base);
    return new DailySeries(begins, part, Arrays.copyOfRange(y, from, to));
  }

  /** What a trend rests on: the window that ends with the last day. */
  public DailySeries latest(int window) {
    return size() == 0 ? this : window(lastNumber(), window);
  }

  /** How many days have a number up to this one. */
  int count(int number) {
    int at = Arrays.binarySearch(x, number);
    return at < 0 ? -at - 1 : at + 1;
  }

  /** How many days there are. */
  public int size() {
    return x.length;
  }

  /** The last day, or null without one. */
  public LocalDate last() {
    return size() == 0 ? null : first.plusDays(lastNumber());
  }

  /** The first day, or null without one. */
  public LocalDate first() {
    return first;
  }

  int lastNumber() {
    return x[x.length - 1];
  }

  int number(int index) {
    return x[index];
  }

  double value(int index) {
    return y[index];
  }

  double[] values() {
    return y.clone();
  }

  /** The values of all days from the first to the last, not a number where one is missing. */
  double[] grid() {
    double[] grid = new double[size() == 0 ? 0 : lastNumber() + 1];
    Arrays.fill(grid, Double.NaN);
    for (int i = 0; i < x.length; i++) {
      grid[x[i]] = y[i];
    }
    return grid;
  }
}
