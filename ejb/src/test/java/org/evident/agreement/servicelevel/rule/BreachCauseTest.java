package org.evident.agreement.servicelevel.rule;

import static org.evident.agreement.servicelevel.rule.Desk.at;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class BreachCauseTest {

  private static final Instant BREACH = at("12 11:00");

  @Test
  void slm3_a_breach_has_its_cause_within_ten_business_days() {
    assertEquals(Optional.of(at("27 18:00")), BreachCause.dueAt(BREACH, Desk.BH, Amounts.USUAL));
  }

  @Test
  void slm3_only_what_was_missed_has_a_cause() {
    assertDoesNotThrow(() -> require(BREACH, ClockResult.BREACHED, BREACH));
    assertDoesNotThrow(() -> require(BREACH, ClockResult.OPEN, BREACH));
    refused(null, ClockResult.MET);
    refused(BREACH.plusSeconds(1), ClockResult.OPEN);
    refused(BREACH, ClockResult.EXCLUDED);
  }

  private static void refused(Instant breachedAt, ClockResult result) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> require(breachedAt, result, BREACH));
    assertEquals("SLM-3", broken.rule());
  }

  private static void require(Instant breachedAt, ClockResult result, Instant now) {
    BreachCause.require(Metric.RESOLUTION, breachedAt, result, now);
  }
}
