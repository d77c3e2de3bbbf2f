package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** The methods on series whose results were computed by hand. */
class TrendTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final double[] WITH_OUTLIER = {
    61.0, 61.8, 62.1, 63.0, 90.0, 64.2, 64.9, 65.1, 66.2, 66.8, 67.1, 68.0
  };
  private static final double[] SEASONAL = {
    100, 122.5, 132, 125.5, 142, 63.5, 51, 103.5, 126, 135.5, 129, 145.5, 67, 54.5, 107, 129.5, 139,
    132.5, 149, 70.5, 58
  };
  private static final double THRESHOLD = 85;

  @Test
  void cap3_least_squares_are_misled_by_the_outlier() {
    Line line = LeastSquares.fit(DailySeries.of(FIRST, WITH_OUTLIER));
    assertEquals(0.348252, line.slope(), 5e-7);
    assertEquals(64.767949, line.intercept(), 5e-7);
    assertEquals(48, DaysLeft.of(line, THRESHOLD, Direction.UP, 90).expected().days());
  }

  @Test
  void cap4_medians_are_not() {
    Line line = TheilSen.fit(DailySeries.of(FIRST, WITH_OUTLIER));
    assertEquals(0.625, line.slope(), 1e-12);
    assertEquals(61.125, line.intercept(), 1e-12);
    assertEquals(68.0, line.at(0), 1e-12);
    assertEquals(0.0926625, line.deviation(), 1e-9);
    assertEquals(74.25, line.at(10), 1e-12);
    assertEquals(0.3019, line.half(10, Level.NINETY_FIVE), 5e-5);
    DaysLeft left = DaysLeft.of(line, THRESHOLD, Direction.UP, 90);
    assertEquals(List.of(27, 28, 29), days(left));
  }

  @Test
  void cap5_smoothing_follows_the_season() {
    HoltWinters fitted = HoltWinters.with(SEASONAL, 7, 0.3, 0.1, 0.2);
    assertEquals(113.3016, fitted.parameters().get("level"), 5e-5);
    assertEquals(0.4908, fitted.slope(), 5e-5);
    double[] next = {109.2144, 131.8801, 141.6261, 135.4375, 152.3012, 74.2067, 62.1448};
    for (int ahead = 1; ahead <= next.length; ahead++) {
      assertEquals(next[ahead - 1], fitted.at(ahead), 5e-5, "day " + ahead);
    }
    assertEquals(1.268613, fitted.deviation(), 5e-7);
    assertEquals(1.959964 * 1.268613, fitted.half(1, Level.NINETY_FIVE), 1e-5);
    double k = 0.3 * 1.1;
    assertEquals(
        1.959964 * 1.268613 * Math.sqrt(1 + k * k), fitted.half(2, Level.NINETY_FIVE), 1e-5);
  }

  @Test
  void cap5_the_grid_finds_the_least_error_and_the_smaller_of_equals() {
    HoltWinters best = HoltWinters.fit(SEASONAL, 7);
    HoltWinters other = HoltWinters.with(SEASONAL, 7, 0.3, 0.1, 0.2);
    assertTrue(best.deviation() <= other.deviation());
    double[] flat = new double[28];
    HoltWinters still = HoltWinters.fit(flat, 7);
    assertEquals(0.1, still.parameters().get("a"));
    assertEquals(0.05, still.parameters().get("c"));
    assertEquals(0.05, still.parameters().get("g"));
  }

  @Test
  void cap5_a_missing_day_teaches_nothing_and_loses_nobody_his_place() {
    double[] gap = SEASONAL.clone();
    gap[16] = Double.NaN;
    HoltWinters fitted = HoltWinters.with(gap, 7, 0.3, 0.1, 0.2);
    assertEquals(141.6, fitted.at(3), 1.5);
    assertEquals(62.1, fitted.at(7), 1.5);
    assertEquals(21, HoltWinters.usable(gap, 7).length);
    gap[3] = Double.NaN;
    assertEquals(0, HoltWinters.usable(gap, 7).length);
  }

  @Test
  void cap2_too_few_days_are_no_trend() {
    assertEquals(Optional.empty(), Forecast.of(line(13), TrendMethod.AUTO, 180, 7));
    assertEquals(Optional.empty(), Forecast.of(line(13), TrendMethod.OLS, 180, 7));
    assertEquals(Optional.empty(), Forecast.of(line(20), TrendMethod.HOLT_WINTERS, 180, 7));
    assertEquals(Optional.empty(), Forecast.of(line(0), TrendMethod.AUTO, 180, 7));
    assertTrue(Forecast.of(line(14), TrendMethod.OLS, 180, 7).isPresent());
    assertTrue(Forecast.of(line(21), TrendMethod.HOLT_WINTERS, 180, 7).isPresent());
  }

  @Test
  void cap2_only_the_window_counts_and_missing_days_keep_their_number() {
    List<DayValue> days = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      double value = i < 30 ? 1000 : i;
      days.add(new DayValue(FIRST.plusDays(i), value, i % 5 != 0));
    }
    Forecast forecast = Forecast.of(DailySeries.of(days), TrendMethod.OLS, 30, 7).orElseThrow();
    assertEquals(1, forecast.trend().slope(), 1e-9);
    assertEquals(59, forecast.trend().at(0), 1e-9);
    assertEquals(24, DailySeries.of(days).latest(30).size());
    assertEquals(FIRST.plusDays(59), DailySeries.of(days).last());
  }

  private static DailySeries line(int days) {
    return DailySeries.of(FIRST, DoubleStream.iterate(1, y -> y + 1).limit(days).toArray());
  }

  private static List<Integer> days(DaysLeft left) {
    return List.of(left.early().days(), left.expected().days(), left.late().days());
  }
}
