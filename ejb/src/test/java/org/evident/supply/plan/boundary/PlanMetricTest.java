package org.evident.supply.plan.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evident.supply.capacity.rule.Aggregation;
import org.junit.jupiter.api.Test;

/** A plan shows what is foretold as the page of the metric does, and keeps it as it was reckoned. */
class PlanMetricTest {

  @Test
  void cpl1_what_cannot_be_below_zero_is_shown_as_zero_and_kept() {
    PlanMetric falling = foretold(-3.0, 4.0, 100.0);
    assertEquals(
        "0.0 0.0 1.0 true -3.0",
        falling.shown()
            + " "
            + falling.low()
            + " "
            + falling.high()
            + " "
            + falling.cut()
            + " "
            + falling.expected());
    assertEquals(false, foretold(5.0, 4.0, 100.0).cut());
    assertEquals(-3.0, foretold(-3.0, 4.0, null).shown(), "nothing limits it");
    assertEquals(false, foretold(null, null, 100.0).cut());
  }

  @Test
  void cpl1_a_metric_that_is_worse_the_less_there_is_has_the_same_floor() {
    PlanMetric free = foretold(-3.0, 4.0, 100.0, 250, 120);
    assertEquals("0.0 true", free.shown() + " " + free.cut());
  }

  private static PlanMetric foretold(Double expected, Double half, Double maximum) {
    return foretold(expected, half, maximum, 80, 90);
  }

  private static PlanMetric foretold(
      Double expected, Double half, Double maximum, double warning, double critical) {
    return new PlanMetric(
        "CAM-1",
        "Load",
        "SVC-1",
        "Mail",
        "%",
        9.0,
        null,
        null,
        expected,
        half,
        "OLS",
        null,
        maximum,
        warning,
        critical,
        Aggregation.P95,
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false);
  }
}
