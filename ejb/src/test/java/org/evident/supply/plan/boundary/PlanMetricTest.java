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

  private static PlanMetric foretold(Double expected, Double half, Double maximum) {
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
        80,
        90,
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
