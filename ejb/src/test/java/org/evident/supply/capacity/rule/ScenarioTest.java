package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
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

/** What would become of a metric if something changed. */
class ScenarioTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = FIRST.plusDays(59);
  private static final int[] WEEK = {0, 4, 5, 40, 6, -8, -11};

  @ParameterizedTest
  @CsvSource({
    "CUSTOMER, 100, , , 31", // twice 59 + h
    "CUSTOMER, 100, , 2026-05-01, 61", // sixty-one days after the last observation
    "CAPACITY, 4, 2, , ", // half of 59 + h is not reached in ninety days
    "CAPACITY, 2, 3, , 61", // one and a half times 59 + h
    "CAPACITY, 3, 3, , 121",
    "GROWTH, 0, , , 121",
    "SEASON, 3, , , 121"
  })
  void cap7_a_change_moves_the_day_a_threshold_is_reached(
      WhatIfKind kind, double amount, Double present, LocalDate from, Integer days) {
    MetricTerms terms = terms(TrendMethod.OLS, new Thresholds(150, 179.5, Direction.UP), null, 200);
    Outcome outcome = whatIf(i -> i, terms, new WhatIf(kind, amount, present, from));
    assertEquals(days, outcome.critical().expected().days());
    assertEquals(kind == WhatIfKind.SEASON, outcome.seasonless());
  }

  @Test
  void cap7_growth_adds_up_day_by_day_and_tells_the_peak() {
    MetricTerms terms = terms(TrendMethod.OLS, new Thresholds(150, 180, Direction.UP), null, 73);
    Outcome outcome = whatIf(i -> 100, terms, new WhatIf(WhatIfKind.GROWTH, 100, null, null));
    assertEquals(120, outcome.peak(), 1e-9);
    assertEquals(LAST.plusDays(73), outcome.peakDay());
    assertEquals(Answer.BEYOND_HORIZON, outcome.critical().expected().answer());
    assertEquals(
        Answer.NO_GROWTH, whatIf(i -> 100, terms).critical().expected().answer(), "as it is");
  }

  @Test
  void cap8_of_what_is_left_a_customer_takes_and_a_node_gives() {
    Thresholds left = new Thresholds(30, 10.5, Direction.DOWN);
    MetricTerms terms = terms(TrendMethod.OLS, left, 100.0, 90);
    // 60 are used of 100 on the last day, and one more each day.
    Outcome base = whatIf(i -> 99 - i, terms);
    assertEquals(new Reach(Answer.ON_A_DAY, 30), base.critical().expected());
    assertEquals(LAST.plusDays(30 - 5), base.orderBy());
    assertEquals(
        new Reach(Answer.ON_A_DAY, 15),
        whatIf(i -> 99 - i, terms, new WhatIf(WhatIfKind.CUSTOMER, 20, null, null))
            .critical()
            .expected());
    assertEquals(
        new Reach(Answer.ON_A_DAY, 80),
        whatIf(i -> 99 - i, terms, new WhatIf(WhatIfKind.CAPACITY, 3, 2.0, null))
            .critical()
            .expected());
  }

  @Test
  void cap7_a_shifted_season_peaks_on_another_day() {
    MetricTerms terms =
        terms(TrendMethod.HOLT_WINTERS, new Thresholds(130, 139, Direction.UP), null, 14);
    Outcome base = whatIf(i -> 100 + WEEK[i % 7], terms);
    Outcome later =
        whatIf(i -> 100 + WEEK[i % 7], terms, new WhatIf(WhatIfKind.SEASON, 2, null, null));
    assertEquals(base.critical().expected().days() + 2, later.critical().expected().days());
    assertEquals(base.peak(), later.peak(), 1e-6);
    assertFalse(later.seasonless());
  }

  @Test
  void cap2_without_enough_days_nothing_is_told() {
    MetricTerms terms = terms(TrendMethod.OLS, new Thresholds(1, 2, Direction.UP), null, 9);
    Outcome outcome = Outcome.of(MetricTrend.of(List.of(), terms), List.of(), terms);
    assertEquals(DaysLeft.UNKNOWN, outcome.critical());
    assertTrue(outcome.points().isEmpty());
  }

  @Test
  void cap7_what_nobody_could_reckon_with_is_refused() {
    refused("CAP.WHATIF.PERCENT", () -> new WhatIf(WhatIfKind.GROWTH, -101, null, null));
    refused("CAP.WHATIF.PERCENT", () -> new WhatIf(WhatIfKind.CUSTOMER, Double.NaN, null, null));
    refused("CAP.WHATIF.UNITS", () -> new WhatIf(WhatIfKind.CAPACITY, 3, null, null));
    refused("CAP.WHATIF.UNITS", () -> new WhatIf(WhatIfKind.CAPACITY, 0, 1.0, null));
    refused("CAP.WHATIF.DAYS", () -> new WhatIf(WhatIfKind.SEASON, 1.5, null, null));
    refused("CAP.WHATIF.SOME", () -> WhatIf.requireSome(List.of()));
    MetricTerms left = terms(TrendMethod.OLS, new Thresholds(30, 10, Direction.DOWN), null, 90);
    List<WhatIf> more = List.of(new WhatIf(WhatIfKind.CUSTOMER, 5, null, null));
    refused("CAP.WHATIF.MAXIMUM", () -> WhatIf.requireLoad(more, left, "Free addresses"));
    WhatIf.requireLoad(List.of(new WhatIf(WhatIfKind.SEASON, 5, null, null)), left, "Free");
  }

  /** What changes nothing gives the very same, to the last digit. */
  @Property(tries = 40)
  void cap7_a_change_of_nothing_is_the_base_exactly(
      @ForAll TrendMethod method,
      @ForAll Direction direction,
      @ForAll @DoubleRange(min = -1, max = 1) double slope,
      @ForAll @IntRange(max = 1000) int seed) {
    MetricTerms terms = terms(method, thresholds(direction), 300.0, 90);
    MetricTrend found = MetricTrend.of(days(noisy(slope, seed)), terms);
    List<WhatIf> nothing =
        List.of(
            new WhatIf(WhatIfKind.GROWTH, 0, null, LAST),
            new WhatIf(WhatIfKind.CUSTOMER, 0, null, null),
            new WhatIf(WhatIfKind.CAPACITY, 4, 4.0, LAST.plusDays(9)));
    Outcome base = Outcome.of(found, List.of(), terms);
    assertEquals(base, Outcome.of(found, nothing, terms));
    assertEquals(found.critical(), base.critical());
    assertEquals(found.warning(), base.warning());
    assertEquals(found.orderBy(), base.orderBy());
    assertEquals(found.points(), base.points());
  }

  @Property(tries = 40)
  void cap7_more_growth_and_customers_never_leave_more_days_and_a_node_more_never_fewer(
      @ForAll TrendMethod method,
      @ForAll Direction direction,
      @ForAll @DoubleRange(min = -1, max = 1) double slope,
      @ForAll @DoubleRange(min = -50, max = 200) double percent,
      @ForAll @DoubleRange(min = 0, max = 100) double more,
      @ForAll @IntRange(max = 1000) int seed) {
    MetricTerms terms = terms(method, thresholds(direction), 300.0, 90);
    MetricTrend found = MetricTrend.of(days(noisy(slope, seed)), terms);
    for (WhatIfKind kind : List.of(WhatIfKind.GROWTH, WhatIfKind.CUSTOMER)) {
      Outcome less = Outcome.of(found, List.of(new WhatIf(kind, percent, null, null)), terms);
      Outcome worse =
          Outcome.of(found, List.of(new WhatIf(kind, percent + more, null, null)), terms);
      assertTrue(rank(worse) <= rank(less), () -> kind + " " + less + " " + worse);
    }
    WhatIf node = new WhatIf(WhatIfKind.CAPACITY, 4 + more, 4.0, null);
    Outcome base = Outcome.of(found, List.of(), terms);
    Outcome eased = Outcome.of(found, List.of(node), terms);
    assertTrue(rank(eased) >= rank(base), () -> base + " " + eased);
    assertTrue(eased.critical().early().rank() >= base.critical().early().rank());
  }

  private static int rank(Outcome outcome) {
    return outcome.critical().expected().rank();
  }

  private static void refused(String rule, Runnable act) {
    assertEquals(rule, assertThrows(RuleBroken.class, act::run).rule());
  }

  private static Outcome whatIf(IntToDoubleFunction day, MetricTerms terms, WhatIf... changes) {
    return Outcome.of(MetricTrend.of(days(day), terms), List.of(changes), terms);
  }

  private static IntToDoubleFunction noisy(double slope, int seed) {
    Random random = new Random(seed);
    double[] noise = IntStream.range(0, 60).mapToDouble(i -> random.nextGaussian()).toArray();
    return i -> 120 + slope * i + WEEK[i % 7] + 3 * noise[i];
  }

  private static List<DaySummary> days(IntToDoubleFunction day) {
    return IntStream.range(0, 60)
        .mapToObj(i -> DaySummary.of(FIRST.plusDays(i), day.applyAsDouble(i)))
        .toList();
  }

  private static Thresholds thresholds(Direction direction) {
    return direction == Direction.UP
        ? new Thresholds(150, 180, direction)
        : new Thresholds(60, 40, direction);
  }

  private static MetricTerms terms(
      TrendMethod method, Thresholds thresholds, Double maximum, int horizon) {
    return new MetricTerms(
        thresholds, maximum, 86_400, Aggregation.MAX, 5, horizon, method, 7, 180, ZoneOffset.UTC);
  }
}
