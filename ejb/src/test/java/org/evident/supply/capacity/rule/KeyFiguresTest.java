package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What metrics come to. */
class KeyFiguresTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int HOUR = 3600;

  @Test
  void capm1_what_is_used_is_a_share_of_all_there_is() {
    Thresholds up = new Thresholds(80, 90, Direction.UP);
    Thresholds down = new Thresholds(80, 20, Direction.DOWN);
    assertEquals(25, figures(days(20, 24, i -> 50), terms(up, 200.0)).utilisation());
    assertEquals(75, figures(days(20, 24, i -> 50), terms(down, 200.0)).utilisation());
    assertNull(figures(days(20, 24, i -> 50), terms(up, null)).utilisation());
    assertNull(figures(days(20, 24, i -> 50), terms(up, 0.0)).utilisation());
    assertNull(figures(List.of(), terms(up, 200.0)).latest());
    assertNull(figures(days(3, 10, i -> 50), terms(up, 200.0)).utilisation(), "no complete day");
  }

  @Test
  void cap1_samples_received_are_measured_by_those_that_should_be() {
    MetricTerms hourly = terms(new Thresholds(80, 90, Direction.UP), null);
    assertEquals(100, figures(days(60, 24, i -> 50), hourly).completeness());
    assertEquals(50, figures(days(60, 12, i -> 50), hourly).completeness());
    KeyFigures young = figures(days(10, 24, i -> 50), hourly);
    assertEquals(240, young.received());
    assertEquals(100, young.completeness(), "since the first day");
    KeyFigures stopped = KeyFigures.of(days(10, 24, i -> 50), hourly, FIRST.plusDays(25));
    assertEquals(40, stopped.completeness(), "ten of the twenty-five days since the first one");
    KeyFigures silent = KeyFigures.of(days(10, 24, i -> 50), hourly, FIRST.plusDays(90));
    assertEquals(0, silent.completeness());
    assertNull(figures(List.of(), hourly).completeness());
  }

  @Test
  void cap6_what_was_foretold_a_month_ahead_is_measured_by_what_came() {
    MetricTerms hourly = terms(new Thresholds(80, 90, Direction.UP), null);
    assertEquals(0, figures(days(120, 24, i -> 10 + i), hourly).monthError(), 1e-9);
    // Ten more since a week ago: of the four days foretold a month ahead the last one missed by
    // ten.
    assertEquals(
        2.5, figures(days(120, 24, i -> 10 + i + (i > 113 ? 10 : 0)), hourly).monthError(), 1e-9);
    assertNull(
        figures(days(40, 24, i -> i), hourly).monthError(), "ten days are too few for a line");
  }

  private static KeyFigures figures(List<DaySummary> days, MetricTerms terms) {
    return KeyFigures.of(days, terms, FIRST.plusDays(days.size()));
  }

  private static List<DaySummary> days(int count, int samples, IntToDoubleFunction day) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              double[] values = new double[samples];
              Arrays.fill(values, day.applyAsDouble(i));
              return DaySummary.of(FIRST.plusDays(i), values);
            })
        .toList();
  }

  private static MetricTerms terms(Thresholds thresholds, Double maximum) {
    return new MetricTerms(
        thresholds,
        maximum,
        HOUR,
        Aggregation.MAX,
        5,
        90,
        TrendMethod.OLS,
        1,
        180,
        ZoneId.of("UTC"));
  }
}
