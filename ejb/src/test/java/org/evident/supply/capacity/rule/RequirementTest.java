package org.evident.supply.capacity.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

/** How much of which resource a service needs, and who agrees to it. */
class RequirementTest {

  private static final String BASIS = "SLA-2026-000001 promises 200 users";

  @Test
  void a_need_has_an_amount_with_its_unit_and_none_has_neither() {
    assertTrue(new RequirementTerms(true, 40.0, "GB", BASIS).needed());
    assertNull(new RequirementTerms(false, null, " ", "Runs at the customer's").amount());
    broken("CAP.NEED.AMOUNT", () -> new RequirementTerms(true, null, "GB", BASIS));
    broken("CAP.NEED.AMOUNT", () -> new RequirementTerms(true, 0.0, "GB", BASIS));
    broken("CAP.NEED.AMOUNT", () -> new RequirementTerms(true, Double.NaN, "GB", BASIS));
    broken("CAP.NEED.AMOUNT", () -> new RequirementTerms(true, 40.0, " ", BASIS));
    broken("CAP.NEED.NONE", () -> new RequirementTerms(false, 1.0, null, BASIS));
    broken("CAP.NEED.NONE", () -> new RequirementTerms(false, null, "GB", BASIS));
    broken("GEN-4", () -> new RequirementTerms(true, 40.0, "GB", "tbd"));
  }

  @Test
  void a_requirement_goes_forward_only() {
    assertEquals(RequirementState.AGREED, RequirementState.DRAFT.become(RequirementState.AGREED));
    assertEquals(
        RequirementState.SUPERSEDED, RequirementState.DRAFT.become(RequirementState.SUPERSEDED));
    broken("CAP.NEED.PATH", () -> RequirementState.AGREED.become(RequirementState.AGREED));
    broken("CAP.NEED.PATH", () -> RequirementState.SUPERSEDED.become(RequirementState.AGREED));
    broken("CAP.NEED.DRAFT", () -> RequirementState.AGREED.requireDraft("CRQ-2026-000001"));
    broken("CAP.NEED.REVIEW", RequirementState.DRAFT::requireAgreed);
    broken("CAP.NEED.STATE", () -> RequirementState.named("OLD"));
  }

  @Test
  void nobody_agrees_to_what_they_wrote() {
    RequirementTerms.requireOther("capacity", "owner");
    broken("SOD-1", () -> RequirementTerms.requireOther("owner", "owner"));
  }

  private static void broken(String rule, Runnable act) {
    assertEquals(rule, assertThrows(RuleBroken.class, act::run).rule());
  }
}
