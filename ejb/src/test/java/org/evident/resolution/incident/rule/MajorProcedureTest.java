package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MajorProcedureTest {

  private static final Instant AT = Instant.parse("2026-03-13T09:00:00Z");

  @Test
  void inc3_the_criteria_are_met_by_extent_by_number_of_reports_and_by_delay() {
    assertEquals(Set.of(), MajorCriteria.DEFAULT.met(Priority.P2, 1, 4, true));
    assertEquals(Set.of(), MajorCriteria.DEFAULT.met(Priority.P1, null, 0, false));
    assertEquals(
        Set.of(MajorCriterion.EXTENSIVE), MajorCriteria.DEFAULT.met(Priority.P1, 1, 0, false));
    assertEquals(
        Set.of(MajorCriterion.MANY_REPORTS), MajorCriteria.DEFAULT.met(Priority.P3, 3, 5, true));
    assertEquals(
        Set.of(MajorCriterion.values()),
        Set.copyOf(MajorCriteria.DEFAULT.met(Priority.P1, 1, 9, true)));
  }

  @Test
  void inc3_another_version_has_other_thresholds_and_is_approved_by_another_person() {
    MajorCriteria wide = new MajorCriteria(3, 2, 2, false);
    assertEquals(
        Set.of(MajorCriterion.EXTENSIVE, MajorCriterion.MANY_REPORTS),
        wide.met(Priority.P1, 2, 2, true));
    assertEquals(Set.of(), wide.met(Priority.P1, 3, 1, true));
    assertDoesNotThrow(() -> wide.approve("ada", null, "ben"));
    breaks("SOD-1", () -> wide.approve("ada", null, "ada"));
    breaks("APR-1", () -> wide.approve("ada", "ben", "ben"));
    assertDoesNotThrow(() -> wide.after(MajorCriteria.DEFAULT));
    breaks("INC.CRITERIA", () -> MajorCriteria.DEFAULT.after(wide));
  }

  @Test
  void inc3_verdict_manager_top_management_and_review_have_their_time() {
    ServiceCalendar org =
        new ServiceCalendar(
            "ORG",
            ZoneId.of("Europe/Vienna"),
            List.of(
                CalendarVersion.weekly(
                    LocalDate.of(2020, 1, 1),
                    WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
                    Map.of())));
    assertEquals(AT.plusSeconds(1800), MajorProcedure.verdictDue(AT, Amounts.USUAL));
    assertEquals(AT.plusSeconds(900), MajorProcedure.managerDue(AT, Amounts.USUAL));
    assertEquals(AT.plusSeconds(3600), MajorProcedure.topDue(AT, Amounts.USUAL));
    assertEquals(
        Optional.of(Instant.parse("2026-03-27T17:00:00Z")),
        MajorProcedure.reviewDue(AT, org, Amounts.USUAL));
  }

  @Test
  void inc3_it_is_restored_once_top_management_and_customers_are_told() {
    assertEquals(
        List.of("TOP_MANAGEMENT"),
        breaks("INC.MAJOR.TOLD", () -> MajorProcedure.restore(false, true)).values());
    assertEquals(
        List.of("CUSTOMERS"),
        breaks("INC.MAJOR.TOLD", () -> MajorProcedure.restore(true, false)).values());
    assertDoesNotThrow(() -> MajorProcedure.restore(true, true));
  }

  @Test
  void inc3_it_is_reviewed_after_its_report_and_with_a_problem_or_the_reason_for_none() {
    MajorProcedure restored = new MajorProcedure(MajorState.RESTORED, true, false);
    assertDoesNotThrow(() -> restored.review("PRB-1", null));
    assertDoesNotThrow(() -> restored.review(" ", "a cable was cut"));
    breaks("INC.MAJOR.PROBLEM", () -> restored.review(null, null));
    breaks("INC.MAJOR.PROBLEM", () -> restored.review("PRB-1", "a cable was cut"));
    breaks(
        "INC.MAJOR.REPORT",
        () -> new MajorProcedure(MajorState.RESTORED, false, false).review("PRB-1", null));
    breaks("INC.MAJOR.OPEN", () -> at(MajorState.DECLARED).review("PRB-1", null));
    breaks("INC.MAJOR.STATE", () -> at(MajorState.DOWNGRADED).review("PRB-1", null));
  }

  @Test
  void inc3_it_ends_after_review_and_publication() {
    breaks("INC.MAJOR.REVIEW", () -> at(MajorState.RESTORED).publish());
    breaks("INC.MAJOR.STATE", () -> at(MajorState.DOWNGRADED).publish());
    breaks("INC.MAJOR.REVIEW", () -> at(MajorState.DECLARED).close());
    breaks("INC.MAJOR.PUBLISHED", () -> at(MajorState.REVIEWED).close());
    breaks("INC.MAJOR.STATE", () -> at(MajorState.CLOSED).close());
    assertDoesNotThrow(() -> at(MajorState.REVIEWED).publish());
    assertDoesNotThrow(() -> new MajorProcedure(MajorState.REVIEWED, true, true).close());
  }

  @ParameterizedTest
  @EnumSource(MajorState.class)
  void inc3_it_is_downgraded_with_a_reason_while_its_service_is_not_restored(MajorState state) {
    if (state == MajorState.DECLARED) {
      assertDoesNotThrow(() -> at(state).downgrade("one room only"));
      breaks("REV-7", () -> at(state).downgrade(" "));
    } else {
      breaks("INC.MAJOR.DOWNGRADE", () -> at(state).downgrade("one room only"));
    }
    assertEquals(
        Set.of(MajorState.DECLARED, MajorState.RESTORED).contains(state), state.awaitsReview());
  }

  @Test
  void inc10_whoever_leads_a_major_incident_does_not_solve_it_alone() {
    breaks("INC-10", () -> MajorProcedure.apart("ada", Set.of("ada")));
    assertDoesNotThrow(() -> MajorProcedure.apart("ada", Set.of()));
    assertDoesNotThrow(() -> MajorProcedure.apart("ada", Set.of("ada", "ben")));
    assertDoesNotThrow(() -> MajorProcedure.apart("ada", Set.of("ben")));
    assertDoesNotThrow(() -> MajorProcedure.apart(null, Set.of("ben")));
    assertTrue(MajorState.CLOSED.isOver());
  }

  private static MajorProcedure at(MajorState state) {
    return new MajorProcedure(state, true, false);
  }

  private static RuleBroken breaks(String rule, Runnable step) {
    RuleBroken broken = assertThrows(RuleBroken.class, step::run);
    assertEquals(rule, broken.rule());
    return broken;
  }
}
