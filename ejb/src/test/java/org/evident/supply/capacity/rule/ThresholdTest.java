package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.rule.Reach.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days to a threshold, dates to order, and what is said about both. */
class ThresholdTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final Thresholds UP = new Thresholds(80, 90, Direction.UP);

  @Test
  void capm1_a_usage_goes_by_its_name() {
    assertEquals(Usage.CRITICAL, Usage.named("CRITICAL"));
    assertNull(Usage.named(""));
    assertEquals("CAP.USAGE", assertThrows(RuleBroken.class, () -> Usage.named("HOT")).rule());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 90, UP, 71, ON_A_DAY, 71", // 20 days lie behind: 19 is the level
    "1, 19, UP, 90, REACHED, 0",
    "1, 20, UP, 90, ON_A_DAY, 1",
    "1, 90, UP, 70, BEYOND_HORIZON,",
    "-1, 90, UP, 90, NO_GROWTH,",
    "0, 90, UP, 90, NO_GROWTH,",
    "-1, -29, DOWN, 90, ON_A_DAY, 10",
    "-1, -19, DOWN, 90, REACHED, 0",
    "1, -5, DOWN, 90, NO_GROWTH,",
    "-1, -129, DOWN, 90, BEYOND_HORIZON,"
  })
  void cap7_days_are_whole_and_other_answers_are_answers(
      double slope,
      double threshold,
      Direction direction,
      int horizon,
      Answer answer,
      Integer days) {
    double[] values = IntStream.range(0, 20).mapToDouble(t -> slope * t).toArray();
    Trend line = LeastSquares.fit(DailySeries.of(DAY, values));
    DaysLeft left = DaysLeft.of(line, threshold, direction, horizon);
    assertEquals(new Reach(answer, days), left.expected());
  }

  @Test
  void cap7_a_season_may_cross_though_its_slope_leads_away() {
    double[] values =
        IntStream.range(0, 70).mapToDouble(t -> 100 - 0.01 * t + (t % 7 == 3 ? 40 : 0)).toArray();
    Trend trend = HoltWinters.fit(values, 7);
    assertEquals(
        new Reach(Answer.ON_A_DAY, 4), DaysLeft.of(trend, 130, Direction.UP, 90).expected());
    assertEquals(Answer.NO_GROWTH, DaysLeft.of(trend, 200, Direction.UP, 90).expected().answer());
  }

  @Property(tries = 200)
  boolean cap7_the_early_bound_is_never_later_and_the_late_one_never_earlier(
      @ForAll @DoubleRange(min = -2, max = 2) double slope,
      @ForAll @DoubleRange(min = -200, max = 200) double threshold,
      @ForAll Direction direction,
      @ForAll @IntRange(min = 0, max = 1000) int seed) {
    Random random = new Random(seed);
    double[] values =
        IntStream.range(0, 30).mapToDouble(t -> slope * t + random.nextGaussian()).toArray();
    DaysLeft left =
        DaysLeft.of(TheilSen.fit(DailySeries.of(DAY, values)), threshold, direction, 365);
    return left.early().rank() <= left.expected().rank()
        && left.expected().rank() <= left.late().rank();
  }

  @Test
  void cap7_what_is_reached_first_is_shown_first() {
    List<Reach> urgent =
        List.of(
            new Reach(Answer.REACHED, 0),
            new Reach(Answer.ON_A_DAY, 3),
            new Reach(Answer.ON_A_DAY, 300),
            new Reach(Answer.BEYOND_HORIZON, null),
            new Reach(Answer.NO_GROWTH, null),
            Reach.UNKNOWN);
    for (int i = 1; i < urgent.size(); i++) {
      assertTrue(urgent.get(i - 1).rank() < urgent.get(i).rank(), urgent.get(i)::toString);
    }
  }

  @Test
  void cap8_an_order_leaves_time_for_its_delivery() {
    LocalDate order = OrderDate.of(DAY, new Reach(Answer.ON_A_DAY, 50), 45);
    assertEquals(DAY.plusDays(5), order);
    assertFalse(OrderDate.isPast(order, DAY.plusDays(5)));
    assertTrue(OrderDate.isPast(order, DAY.plusDays(6)));
    assertEquals(DAY.minusDays(45), OrderDate.of(DAY, new Reach(Answer.REACHED, 0), 45));
    assertNull(OrderDate.of(DAY, new Reach(Answer.NO_GROWTH, null), 45));
    assertNull(OrderDate.of(null, Reach.UNKNOWN, 45));
  }

  @Test
  void capm1_three_days_warn_and_one_is_critical() {
    assertEquals(Usage.NORMAL, Usage.of(days(85, 85), UP));
    assertEquals(Usage.WARNING, Usage.of(days(80, 85, 81), UP));
    assertEquals(Usage.NORMAL, Usage.of(days(80, 79, 81, 82), UP));
    assertEquals(Usage.CRITICAL, Usage.of(days(10, 10, 90), UP));
    assertEquals(Usage.NORMAL, Usage.of(days(), UP));
    Thresholds down = new Thresholds(20, 10, Direction.DOWN);
    assertEquals(Usage.WARNING, Usage.of(days(20, 15, 19), down));
    assertEquals(Usage.CRITICAL, Usage.of(days(50, 10), down));
  }

  @Test
  void capm1_an_incomplete_day_says_nothing() {
    List<DayValue> days = new ArrayList<>(days(85, 85, 85));
    days.add(new DayValue(DAY.plusDays(3), 99, false));
    assertEquals(Usage.WARNING, Usage.of(days, UP));
  }

  @Test
  void capm3_an_order_due_soon_warns_at_low_usage() {
    assertEquals(Alert.ORDER_SOON, Alert.of(Usage.NORMAL, DAY.plusDays(30), DAY));
    assertEquals(Alert.NONE, Alert.of(Usage.NORMAL, DAY.plusDays(31), DAY));
    assertEquals(Alert.NONE, Alert.of(Usage.NORMAL, null, DAY));
    assertEquals(Alert.ORDER_LATE, Alert.of(Usage.WARNING, DAY.minusDays(1), DAY));
    assertEquals(Alert.WARNING, Alert.of(Usage.WARNING, DAY, DAY));
    assertEquals(Alert.CRITICAL, Alert.of(Usage.CRITICAL, DAY.minusDays(9), DAY));
  }

  @Test
  void mea1_two_intervals_without_a_complete_day_are_a_gap() {
    assertFalse(DataGap.is(DAY, 300, DAY.plusDays(2)));
    assertTrue(DataGap.is(DAY, 300, DAY.plusDays(3)));
    assertTrue(DataGap.is(DAY, null, DAY.plusDays(3)));
    int week = 7 * 86_400;
    assertFalse(DataGap.is(DAY, week, DAY.plusDays(14)));
    assertTrue(DataGap.is(DAY, week, DAY.plusDays(15)));
    assertFalse(DataGap.is(null, 300, DAY));
  }

  @Test
  void thresholds_in_the_wrong_order_are_refused() {
    RuleBroken refused = assertThrows(RuleBroken.class, () -> new Thresholds(90, 80, Direction.UP));
    assertEquals("critical", refused.field());
    assertThrows(RuleBroken.class, () -> new Thresholds(10, 20, Direction.DOWN));
  }

  private static List<DayValue> days(double... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new DayValue(DAY.plusDays(i), values[i], true))
        .toList();
  }
}
