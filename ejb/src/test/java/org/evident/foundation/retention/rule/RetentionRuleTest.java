package org.evident.foundation.retention.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionRuleTest {

  private static final String WHY = "The customer asked";

  @Test
  void ret1_only_whose_account_has_ended_is_erased_with_a_reason_and_once() {
    assertDoesNotThrow(() -> Erasure.require("ann", false, false, WHY));
    assertBroken("RET-1", () -> Erasure.require("ann", true, false, WHY));
    assertBroken("RET-1.TWICE", () -> Erasure.require("ann", false, true, WHY));
    assertBroken("RET-1", () -> Erasure.require("ann", false, false, "-"));
    assertEquals("per-2026-000007", Erasure.pseudonym("PER-2026-000007"));
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 10_958})
  void ret4_a_rule_keeps_for_days_within_bounds(int days) {
    assertDoesNotThrow(() -> new RetentionRule(days, false).require(WHY));
    assertBroken("RET-4", () -> new RetentionRule(days, false).require(" "));
  }

  @ParameterizedTest
  @ValueSource(ints = {29, 0, -1, 10_959})
  void ret4_a_rule_outside_the_bounds_is_refused(int days) {
    assertBroken("RET-4", () -> new RetentionRule(days, false).require(WHY));
  }

  @Test
  void ret4_nothing_on_hold_is_past_its_time() {
    Instant now = Instant.parse("2026-03-31T00:00:00Z");
    Optional<Instant> month = Optional.of(Instant.parse("2026-03-01T00:00:00Z"));
    assertEquals(month, new RetentionRule(30, false).before(now));
    assertEquals(Optional.empty(), new RetentionRule(30, true).before(now));
  }

  private static void assertBroken(String rule, Executable step) {
    assertEquals(rule, assertThrows(RuleBroken.class, step).rule());
  }
}
