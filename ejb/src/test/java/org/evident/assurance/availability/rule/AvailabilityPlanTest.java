package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class AvailabilityPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final Instant HELD = Instant.parse("2026-11-01T10:00:00Z");

  private static AvailabilityPlanTerms plan(String measures, String owner, LocalDate review) {
    return AvailabilityPlanTerms.of("Second line", measures, owner, review, TODAY);
  }

  private static String broken(Executable what) {
    return assertThrows(RuleBroken.class, what).rule();
  }

  private static String field(Executable what) {
    return assertThrows(RuleBroken.class, what).field();
  }

  @Test
  void avp1_a_plan_says_what_is_done_by_whom_and_is_reviewed_within_a_year() {
    assertEquals("Lay it", plan(" Lay it ", "leo", TODAY.plusDays(365)).measures());
    assertEquals("measures", field(() -> plan("tbd", "leo", TODAY.plusDays(9))));
    assertEquals("owner", field(() -> plan("Lay it", " ", TODAY.plusDays(9))));
    assertEquals("AVP-1", broken(() -> plan("Lay it", "leo", TODAY)));
    assertEquals("AVP-1", broken(() -> plan("Lay it", "leo", TODAY.plusDays(366))));
    assertEquals("AVP-1", broken(() -> plan("Lay it", "leo", null)));
  }

  @Test
  void avp4_a_review_is_due_two_weeks_before_its_day_and_overdue_after_it() {
    assertEquals(ReviewStanding.AHEAD, standing(AvailabilityPlanState.APPROVED, 15));
    assertEquals(ReviewStanding.DUE, standing(AvailabilityPlanState.APPROVED, 14));
    assertEquals(ReviewStanding.DUE, standing(AvailabilityPlanState.APPROVED, 0));
    assertEquals(ReviewStanding.OVERDUE, standing(AvailabilityPlanState.APPROVED, -1));
    assertEquals(ReviewStanding.AHEAD, standing(AvailabilityPlanState.DRAFT, -1));
    assertEquals(ReviewStanding.AHEAD, standing(AvailabilityPlanState.SUPERSEDED, -1));
  }

  private static ReviewStanding standing(AvailabilityPlanState state, int days) {
    return ReviewStanding.of(state, TODAY.plusDays(days), TODAY);
  }

  @Test
  void avp2_a_plan_goes_forward_and_serves_what_is_agreed() {
    assertEquals(
        AvailabilityPlanState.APPROVED,
        AvailabilityPlanState.DRAFT.become(AvailabilityPlanState.APPROVED));
    assertEquals(
        "AVP-2.PATH",
        broken(() -> AvailabilityPlanState.SUPERSEDED.become(AvailabilityPlanState.APPROVED)));
    assertEquals("AVP-2.STATE", broken(() -> AvailabilityPlanState.named("OLD")));
    assertDoesNotThrow(() -> AvailabilityPlanTerms.requireServed("AVR-1", NeedState.AGREED));
    assertEquals(
        "AVP-2", broken(() -> AvailabilityPlanTerms.requireServed("AVR-1", NeedState.DRAFT)));
  }

  @Test
  void avp3_what_is_approved_is_reviewed_and_not_changed() {
    assertEquals("AVP-3", broken(() -> AvailabilityPlanState.APPROVED.requireDraft("AVP-1")));
    assertDoesNotThrow(() -> AvailabilityPlanState.DRAFT.requireDraft("AVP-1"));
    assertEquals("AVP-3.REVIEW", broken(() -> AvailabilityPlanState.DRAFT.requireApproved("A")));
    assertDoesNotThrow(() -> AvailabilityPlanState.APPROVED.requireApproved("AVP-1"));
  }

  @Test
  void avt1_a_test_has_a_result_once_it_was_held_against_what_its_service_requires() {
    assertDoesNotThrow(() -> new TestedAvailability(null, null, null).require());
    assertDoesNotThrow(() -> new TestedAvailability(HELD, true, null).require());
    assertEquals("result", field(() -> new TestedAvailability(HELD, null, "x").require()));
    assertEquals("heldAt", field(() -> new TestedAvailability(null, true, "x").require()));
    assertEquals(
        "AVT-1.SERVICE", broken(() -> TestedAvailability.requireOf("AVR-1", "SVC-1", "SVC-2")));
    assertDoesNotThrow(() -> TestedAvailability.requireOf("AVR-1", "SVC-1", "SVC-1"));
  }

  @Test
  void avt2_a_test_that_missed_says_what_it_showed() {
    assertEquals("AVT-2", broken(() -> new TestedAvailability(HELD, false, " ").require()));
    assertDoesNotThrow(() -> new TestedAvailability(HELD, false, "It took an hour").require());
  }
}
