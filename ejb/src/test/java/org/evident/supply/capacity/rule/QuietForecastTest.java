package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.evident.supply.capacity.rule.Reach.Answer;
import org.junit.jupiter.api.Test;

/** What goes up and down without growing foretells no full disk: forecasts that cry wolf are heard by nobody. Field lesson 21. */
class QuietForecastTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final Set<Answer> QUIET = EnumSet.of(Answer.NO_GROWTH, Answer.BEYOND_HORIZON);
  private static final double FULL = 85;

  /** A disk that fills and is cleaned every ten days, wherever in its tooth it stands today. */
  @Test
  void cap7_a_saw_tooth_is_no_growth() {
    for (int days = 55; days < 65; days++) {
      assertQuiet(days, t -> 40 + 2 * (t % 10));
    }
  }

  /**
   * Something moved in and stays as it is: the medians tell no growth while most days are of one level, and what is chosen by its errors none once
   * five weeks lie behind it. A line through all of it would go on rising.
   */
  @Test
  void cap7_a_step_is_no_growth() {
    IntToDoubleFunction step = t -> t < 40 ? 30 : 60;
    assertEquals(Answer.NO_GROWTH, expected(60, step, TrendMethod.THEIL_SEN).answer());
    for (int days = 76; days < 120; days++) {
      assertQuiet(days, step);
    }
    assertEquals(Answer.ON_A_DAY, expected(60, step, TrendMethod.OLS).answer());
  }

  /** Full on workdays and empty at weekends, whichever day of the week is today. */
  @Test
  void cap7_a_week_that_repeats_is_no_growth() {
    for (int days = 56; days < 63; days++) {
      assertQuiet(days, t -> (t % 7 < 5 ? 70 : 10) + t % 3);
    }
  }

  /** The same shapes on a slope are told in time. */
  @Test
  void cap7_growth_below_a_saw_tooth_is_seen() {
    Reach reach = expected(60, t -> 40 + 2 * (t % 10) + 0.5 * t);
    assertEquals(Answer.ON_A_DAY, reach.answer());
    assertTrue(reach.days() <= 60, reach::toString);
  }

  private static void assertQuiet(int days, IntToDoubleFunction value) {
    Reach reach = expected(days, value);
    assertTrue(QUIET.contains(reach.answer()), days + " days: " + reach);
  }

  private static Reach expected(int days, IntToDoubleFunction value) {
    return expected(days, value, TrendMethod.AUTO);
  }

  private static Reach expected(int days, IntToDoubleFunction value, TrendMethod method) {
    Forecast forecast = Forecast.of(series(days, value), method, 60, 7).orElseThrow();
    return DaysLeft.of(forecast.trend(), FULL, Direction.UP, 90).expected();
  }

  private static DailySeries series(int days, IntToDoubleFunction value) {
    return DailySeries.of(FIRST, IntStream.range(0, days).mapToDouble(value).toArray());
  }
}
