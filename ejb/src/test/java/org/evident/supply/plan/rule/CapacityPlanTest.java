package org.evident.supply.plan.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RuleBroken;
import org.evident.supply.plan.rule.Approval.Voice;
import org.junit.jupiter.api.Test;

/** What a capacity plan has to say, and who approves it. */
class CapacityPlanTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void cpl2_a_plan_says_what_levels_availability_and_continuity_ask_for() {
    PlanTerms.requireImpacts(List.of(ImpactKind.values()));
    broken("CPL-2", () -> PlanTerms.requireImpacts(List.of(ImpactKind.AVAILABILITY)));
    ImpactKind.SERVICE_LEVEL.requireAsking(RecordKind.AGREEMENT, "SLA-2026-000001");
    ImpactKind.CONTINUITY.requireAsking(RecordKind.CONTINUITY_TEST, "CTE-2026-000001");
    broken(
        "CPL.REFERENCE.AVAILABILITY",
        () -> ImpactKind.AVAILABILITY.requireAsking(RecordKind.CONTINUITY_TEST, "CTE-1"));
  }

  @Test
  void cpl3_a_change_lies_within_the_period_or_says_why_there_is_none() {
    PlanTerms terms = terms(DAY.plusDays(100));
    terms.requireChange("CAM-1", DAY.plusDays(30), "A shelf more");
    terms.requireChange("CAM-1", null, "Nothing grows");
    broken("CPL-3", () -> terms.requireChange("CAM-1", DAY.plusDays(30), "-"));
    broken("CPL.CHANGE", () -> terms.requireChange("CAM-1", DAY.minusDays(1), "A shelf more"));
    broken("CPL.CHANGE", () -> terms.requireChange("CAM-1", DAY.plusYears(2), "A shelf more"));
  }

  @Test
  void cpl5_a_review_comes_within_a_year() {
    terms(DAY.plusDays(365)).requireReview(DAY);
    broken("CPL-5", () -> terms(DAY).requireReview(DAY));
    broken("CPL-5", () -> terms(DAY.plusDays(366)).requireReview(DAY));
    broken(
        "CPL.PERIOD", () -> new PlanTerms(DAY, DAY, "All", "Buy or not", "Buy", DAY.plusDays(1)));
    broken(
        "GEN-4", () -> new PlanTerms(DAY, DAY.plusDays(9), "All", "tbd", "Buy", DAY.plusDays(1)));
  }

  @Test
  void cpl4_an_owner_of_each_service_and_somebody_for_the_money_approve() {
    Approval none = approval();
    List<Voice> first = none.next("anna", List.of("S1"), false);
    assertEquals(List.of(Voice.owner("S1", "anna")), first);
    assertFalse(none.isWhole(first));
    Approval one = approval(Voice.owner("S1", "anna"));
    assertEquals(List.of("S2"), List.copyOf(one.openServices()));
    List<Voice> second = one.next("ben", List.of("S1", "S2"), true);
    assertEquals(List.of(Voice.owner("S2", "ben")), second);
    Approval owned = approval(Voice.owner("S1", "anna"), Voice.owner("S2", "ben"));
    assertTrue(owned.moneyOpen());
    assertTrue(owned.isWhole(owned.next("carl", List.of(), true)));
    broken("CPL-4", () -> owned.next("ben", List.of("S1", "S2"), true));
    broken("CPL-4", () -> owned.next("dora", List.of("S1"), false));
    Approval paid = approval(Voice.money("carl"));
    broken("CPL-4", () -> paid.next("carl", List.of("S1"), true));
  }

  @Test
  void sod1_nobody_approves_the_plan_they_wrote() {
    broken("SOD-1", () -> approval().next("author", List.of("S1", "S2"), true));
  }

  @Test
  void cpl6_an_approved_plan_stays_and_is_followed_by_another_edition() {
    assertEquals(PlanState.APPROVED, PlanState.DRAFT.become(PlanState.APPROVED));
    assertNull(PlanState.named(null));
    PlanState.APPROVED.requireApproved("CPL-2026-000001");
    PlanState.DRAFT.requireDraft("CPL-2026-000001");
    broken("CPL-6", () -> PlanState.APPROVED.requireDraft("CPL-2026-000001"));
    broken("CPL.EDITION", () -> PlanState.SUPERSEDED.requireApproved("CPL-2026-000001"));
    broken("CPL.PATH", () -> PlanState.SUPERSEDED.become(PlanState.DRAFT));
    broken("CPL.STATE", () -> PlanState.named("OLD"));
  }

  private static PlanTerms terms(LocalDate review) {
    return new PlanTerms(DAY, DAY.plusYears(1), "All", "Buy or not", "Buy", review);
  }

  private static Approval approval(Voice... voices) {
    return new Approval("author", List.of("S1", "S2"), List.of(voices));
  }

  private static void broken(String rule, Runnable act) {
    assertEquals(rule, assertThrows(RuleBroken.class, act::run).rule());
  }
}
