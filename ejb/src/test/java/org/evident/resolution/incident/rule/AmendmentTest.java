package org.evident.resolution.incident.rule;

import static org.evident.resolution.incident.rule.Amendment.State.APPROVED;
import static org.evident.resolution.incident.rule.Amendment.State.REJECTED;
import static org.evident.resolution.incident.rule.Amendment.State.REQUESTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AmendmentTest {

  private static final Amendment ASKED =
      new Amendment("APR-2026-000001", REQUESTED, "anna", "Mail team");

  @Test
  void sod5_nobody_of_the_team_that_missed_the_target_decides() {
    refused("SOD-5", () -> ASKED.decide("ben", "Mail team", true, null));
    refused("SOD-5", () -> ASKED.decide("ben", "Mail team", false, "no"));
    assertEquals(APPROVED, ASKED.decide("ben", "Levels", true, null));
    assertEquals(APPROVED, ASKED.decide("ben", null, true, null));
  }

  @Test
  void sod1_nobody_decides_what_they_asked_for() {
    refused("SOD-1", () -> ASKED.decide("anna", "Levels", true, null));
  }

  @Test
  void sla12_a_rejection_says_why_and_a_decision_is_final() {
    refused("APR-2", () -> ASKED.decide("ben", "Levels", false, " "));
    assertEquals(REJECTED, ASKED.decide("ben", "Levels", false, "not agreed"));
    Amendment decided = new Amendment("APR-2026-000001", APPROVED, "anna", null);
    refused("APR-1", () -> decided.decide("ben", "Levels", true, null));
  }

  private static void refused(String rule, Executable decision) {
    assertEquals(rule, assertThrows(RuleBroken.class, decision).rule());
  }

  @Test
  void sod5_a_page_knows_beforehand_who_may_decide() {
    assertTrue(ASKED.isDecidableBy("ben", "Levels"));
    assertTrue(ASKED.isDecidableBy("ben", null));
    assertFalse(ASKED.isDecidableBy("anna", "Levels"));
    assertFalse(ASKED.isDecidableBy("ben", "Mail team"));
    assertFalse(
        new Amendment("APR-2026-000001", REJECTED, "anna", null).isDecidableBy("ben", null));
  }
}
