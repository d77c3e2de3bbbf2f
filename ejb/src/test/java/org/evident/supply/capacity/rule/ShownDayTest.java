package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How days to come are shown. */
class ShownDayTest {

  private static final List<ForecastDay> FALLING =
      List.of(
          new ForecastDay(0, 9, 2, 4), new ForecastDay(1, 3, 2, 4), new ForecastDay(2, -3, 2, 4));

  @Test
  void what_cannot_be_negative_is_shown_as_zero_and_says_so() {
    assertEquals(
        List.of(
            new ShownDay(0, 9, 7, 11, 5, 13, false),
            new ShownDay(1, 3, 1, 5, 0, 7, true),
            new ShownDay(2, 0, 0, 0, 0, 1, true)),
        ShownDay.of(FALLING, terms(10, 100.0, Aggregation.P95)));
    assertEquals(0, last(terms(10, null, Aggregation.SUM)));
  }

  @Test
  void what_may_be_negative_is_shown_as_it_is() {
    assertEquals(
        -3, last(terms(10, null, Aggregation.P95)), "nobody said that something limits it");
    assertEquals(-3, last(terms(-5, 100.0, Aggregation.P95)), "somebody watches for it");
  }

  private static double last(MetricTerms terms) {
    return ShownDay.of(FALLING, terms).get(2).expected();
  }

  private static MetricTerms terms(double critical, Double maximum, Aggregation aggregation) {
    return new MetricTerms(
        new Thresholds(critical + 1, critical, Direction.DOWN),
        maximum,
        3600,
        aggregation,
        0,
        90,
        TrendMethod.AUTO,
        7,
        180,
        ZoneOffset.UTC);
  }
}
