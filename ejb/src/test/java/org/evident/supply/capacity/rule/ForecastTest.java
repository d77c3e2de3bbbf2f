package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which method is chosen, and how far it is to be trusted. */
class ForecastTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int[] WEEK = {0, 4, 5, 4, 6, -8, -11};

  @Test
  void cap6_a_season_makes_smoothing_the_choice() {
    Forecast forecast = forecast(series(120, t -> 100 + 0.5 * t + WEEK[t % 7]));
    assertEquals(TrendMethod.HOLT_WINTERS, forecast.trend().method());
    assertEquals(28, forecast.past().points());
    assertTrue(forecast.past().mase() < 0.2, forecast::toString);
  }

  @Test
  void cap6_of_about_equals_the_robust_one_is_chosen() {
    assertEquals(TrendMethod.THEIL_SEN, forecast(series(120, t -> 100 + 0.5 * t)).trend().method());
  }

  @Test
  void cap6_without_enough_days_for_a_test_the_robust_one_is_chosen_and_has_no_record() {
    Forecast forecast = forecast(series(40, t -> 5.0 + t));
    assertEquals(TrendMethod.THEIL_SEN, forecast.trend().method());
    assertNull(forecast.past());
  }

  @Test
  void cap6_errors_are_those_of_what_was_foretold_a_week_at_a_time() {
    // A step up 10 days ago: the first two origins know nothing of it.
    DailySeries stepped = series(100, t -> t < 90 ? 10 : 20);
    TrackRecord record = new BackTest(stepped, 180, 1).of(TrendMethod.THEIL_SEN).orElseThrow();
    assertEquals(28, record.points());
    // Day numbers 72 to 89 are foretold rightly, 90 to 99 wrongly by 10.
    assertEquals(100.0 / 28, record.mae(), 1e-9);
    assertEquals(18.0 / 28, record.coverage95(), 1e-9);
  }

  @Test
  void cap6_what_the_day_before_would_always_foretell_has_no_mase() {
    assertNull(forecast(series(100, t -> 10)).past().mase());
  }

  @Test
  void cap9_a_forecast_looks_ninety_days_ahead_and_a_plan_a_year() {
    assertEquals(90, Forecast.OPERATIONAL_DAYS);
    assertEquals(365, Forecast.PLAN_DAYS);
  }

  /** Five hundred series with normal errors, some with a season and some without. */
  @Test
  void cap6_intervals_hold_what_they_promise_and_beat_the_day_a_week_before() {
    double inside95 = 0;
    double inside80 = 0;
    double mase = 0;
    double naive = 0;
    int all = 500;
    for (int seed = 0; seed < all; seed++) {
      Random random = new Random(seed);
      double slope = random.nextDouble() - 0.3;
      double weight = seed % 2 == 0 ? 0 : random.nextDouble() * 2;
      double[] values =
          IntStream.range(0, 208)
              .mapToDouble(t -> 100 + slope * t + weight * WEEK[t % 7] + 3 * random.nextGaussian())
              .toArray();
      DailySeries series = DailySeries.of(FIRST, values);
      TrackRecord record = forecast(series).past();
      inside95 += record.coverage95() / all;
      inside80 += record.coverage80() / all;
      mase += record.mase() / all;
      naive += naive(values) / all;
    }
    assertEquals(0.95, inside95, 0.03, "95 percent");
    assertEquals(0.80, inside80, 0.05, "80 percent");
    assertTrue(mase < naive, mase + " against " + naive);
  }

  /** What the value of the same day a week before would have scored. */
  private static double naive(double[] y) {
    double errors = 0;
    for (int origin = y.length - 29; origin < y.length - 1; origin += 7) {
      double scale = Naive.error(DailySeries.of(FIRST, Arrays.copyOf(y, origin + 1)), 7);
      for (int t = origin + 1; t <= origin + 7; t++) {
        errors += Math.abs(y[t] - y[t - 7]) / scale / 28;
      }
    }
    return errors;
  }

  private static Forecast forecast(DailySeries series) {
    return Forecast.of(series, TrendMethod.AUTO, Forecast.TRAINING_DAYS, 7).orElseThrow();
  }

  private static DailySeries series(int days, IntToDoubleFunction value) {
    return DailySeries.of(FIRST, IntStream.range(0, days).mapToDouble(value).toArray());
  }
}
