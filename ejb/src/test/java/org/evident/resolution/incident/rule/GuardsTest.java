package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.ClockPolicy;
import org.evident.foundation.servicetime.rule.CalendarVersion;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.servicetime.rule.WeeklyWindow;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardsTest {

  private static final ServiceCalendar ORG =
      new ServiceCalendar(
          "ORG",
          ZoneId.of("Europe/Vienna"),
          List.of(
              CalendarVersion.weekly(
                  LocalDate.of(2020, 1, 1),
                  WeeklyWindow.from(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "08:00", "18:00"),
                  Map.of(LocalDate.of(2026, 3, 19), "Josefitag"))));
  private static final Instant RESOLVED = Instant.parse("2026-03-13T09:00:00Z");
  private static final Instant LAST = Instant.parse("2026-03-23T17:00:00Z");

  @ParameterizedTest
  @EnumSource(PendingReason.class)
  void sla5_the_gravest_incidents_do_not_wait(PendingReason reason) {
    refused("SLA-5", () -> pend(reason, Priority.P1, false));
    refused("SLA-5", () -> pend(reason, Priority.P4, true));
    assertDoesNotThrow(() -> pend(reason, Priority.P2, false));
  }

  @Test
  void sla5_a_wait_for_the_customer_needs_its_question() {
    for (String question : new String[] {null, "  "}) {
      RuleBroken broken =
          refused(
              "INC.QUESTION",
              () -> Guards.pend(PendingReason.CUSTOMER, Priority.P2, false, question, null, LAST));
      assertEquals("question", broken.field());
    }
    assertDoesNotThrow(
        () -> Guards.pend(PendingReason.CUSTOMER, Priority.P2, false, "Which?", null, LAST));
  }

  @ParameterizedTest
  @EnumSource(PendingReason.class)
  void sla5_a_question_is_for_the_customer_where_the_wait_is(PendingReason reason) {
    assertEquals(reason.name().startsWith("CUSTOMER"), reason.asks());
  }

  @ParameterizedTest
  @EnumSource(IncidentState.class)
  void sla5_a_customer_writes_on_what_is_not_over(IncidentState state) {
    if (state == IncidentState.CLOSED || state == IncidentState.CANCELLED) {
      assertEquals("text", refused("INC.REPLY", () -> Guards.reply(state)).field());
    } else {
      assertDoesNotThrow(() -> Guards.reply(state));
    }
  }

  @Test
  void sla5_a_wait_for_an_appointment_needs_a_time_to_come() {
    for (Instant wrong : new Instant[] {null, LAST}) {
      RuleBroken broken =
          refused(
              "INC.APPOINTMENT",
              () ->
                  Guards.pend(
                      PendingReason.CUSTOMER_APPOINTMENT, Priority.P2, false, null, wrong, LAST));
      assertEquals("appointmentAt", broken.field());
    }
    Instant later = LAST.plusSeconds(1);
    assertEquals(Optional.of(later), PendingReason.CUSTOMER_APPOINTMENT.end(later));
    assertEquals(Optional.empty(), PendingReason.CUSTOMER.end(later));
  }

  private static void pend(PendingReason reason, Priority priority, boolean major) {
    Guards.pend(reason, priority, major, "Which?", LAST.plusSeconds(1), LAST);
  }

  @Test
  void sla13_a_child_of_a_major_incident_counts_unless_the_same_person_reported_it_twice() {
    refused("SLA-13", () -> new Cancellation("DUPLICATE", "INC-1", false, true).require());
    refused("SLA-13", () -> new Cancellation("WITHDRAWN", null, false, true).require());
    assertDoesNotThrow(() -> new Cancellation("DUPLICATE", "INC-1", true, true).require());
    assertDoesNotThrow(() -> new Cancellation("DUPLICATE", "INC-1", false, false).require());
    assertDoesNotThrow(() -> new Cancellation("WITHDRAWN", null, false, false).require());
  }

  @Test
  void sla12_a_duplicate_names_its_original() {
    refused("INC.ORIGINAL", () -> new Cancellation("DUPLICATE", null, false, false).require());
  }

  @Test
  void sla11_what_comes_back_too_late_follows_as_a_new_incident() {
    refused(
        "INC.FOLLOW.OPEN",
        () -> Guards.follow(IncidentState.IN_PROGRESS, null, LAST, ORG, ClockPolicy.DEFAULT));
    RuleBroken early =
        refused(
            "INC.FOLLOW.WINDOW",
            () -> Guards.follow(IncidentState.RESOLVED, RESOLVED, LAST, ORG, ClockPolicy.DEFAULT));
    assertEquals(List.of(LAST), early.values());
    Instant late = LAST.plusSeconds(1);
    assertDoesNotThrow(
        () -> Guards.follow(IncidentState.RESOLVED, RESOLVED, late, ORG, ClockPolicy.DEFAULT));
    assertDoesNotThrow(
        () -> Guards.follow(IncidentState.CLOSED, RESOLVED, LAST, ORG, ClockPolicy.DEFAULT));
  }

  @Test
  void a_solution_names_the_item_or_why_there_is_none_and_follows_work() {
    refused("INC.ITEM", () -> Guards.resolve(null, " ", true));
    refused("INC.NOTE", () -> Guards.resolve("server-1", null, false));
    assertDoesNotThrow(() -> Guards.resolve(null, "cloud service", true));
  }

  @Test
  void sla11_five_business_days_after_a_solution_it_can_be_taken_back_and_no_longer() {
    assertDoesNotThrow(() -> Guards.reopen(RESOLVED, "came back", LAST, ORG, ClockPolicy.DEFAULT));
    RuleBroken late =
        refused(
            "SLA-11",
            () ->
                Guards.reopen(
                    RESOLVED, "came back", LAST.plusSeconds(1), ORG, ClockPolicy.DEFAULT));
    assertEquals(List.of(RESOLVED, LAST, "ORG"), late.values());
  }

  @Test
  void inc1_another_priority_is_set_by_managers_and_leaders_of_a_desk_only() {
    refused("INC.OVERRIDE", () -> Guards.override(false));
    assertDoesNotThrow(() -> Guards.override(true));
  }

  @Test
  void gen4_a_reason_is_no_placeholder() {
    for (String silent : new String[] {"tbd", " N/A ", "...", "- -"}) {
      refused("REV-7", () -> Guards.reason(silent));
    }
    Instant late = RESOLVED.plusSeconds(90_000);
    refused("GEN-5", () -> Guards.redate(RESOLVED, "tbd", RESOLVED, null, late));
  }

  @Test
  void sla11_a_solution_is_taken_back_with_a_reason() {
    refused("REV-7", () -> Guards.reopen(RESOLVED, "no", LAST, ORG, ClockPolicy.DEFAULT));
    refused("REV-7", () -> Guards.reopen(RESOLVED, null, LAST, ORG, ClockPolicy.DEFAULT));
  }

  @Test
  void gen5_no_date_lies_ahead() {
    assertDoesNotThrow(() -> Guards.notAhead("resolvedAt", LAST, LAST));
    RuleBroken ahead =
        refused("GEN-5", () -> Guards.notAhead("resolvedAt", LAST.plusSeconds(1), LAST));
    assertEquals("resolvedAt", ahead.field());
  }

  @Test
  void sla3_a_solution_is_set_back_with_a_reason_only() {
    Instant before = LAST.minusSeconds(1);
    assertDoesNotThrow(() -> Guards.solvedAt(LAST, null, LAST));
    assertDoesNotThrow(() -> Guards.solvedAt(before, "written down later", LAST));
    for (String silent : new String[] {null, " ", "tbd", "no"}) {
      RuleBroken broken = refused("SLA-3", () -> Guards.solvedAt(before, silent, LAST));
      assertEquals("reason", broken.field());
    }
    refused("GEN-5", () -> Guards.solvedAt(LAST.plusSeconds(1), "later", LAST));
  }

  @Test
  void gen5_a_day_after_it_was_recorded_a_report_is_dated_anew_with_a_reason_only() {
    Instant day = RESOLVED.plusSeconds(86_400);
    assertDoesNotThrow(() -> Guards.redate(RESOLVED, null, RESOLVED, null, day));
    assertDoesNotThrow(
        () -> Guards.redate(RESOLVED, "typed wrong", RESOLVED, null, day.plusSeconds(1)));
    RuleBroken silent =
        refused("GEN-5", () -> Guards.redate(RESOLVED, " ", RESOLVED, null, day.plusSeconds(1)));
    assertEquals("reason", silent.field());
    refused("GEN-5", () -> Guards.redate(LAST, null, RESOLVED, null, LAST.minusSeconds(1)));
  }

  @Test
  void sla17_a_report_is_not_dated_after_the_step_that_followed_it() {
    assertDoesNotThrow(() -> Guards.redate(RESOLVED, "right", RESOLVED, RESOLVED, LAST));
    refused(
        "SLA-17", () -> Guards.redate(RESOLVED.plusSeconds(1), "wrong", RESOLVED, RESOLVED, LAST));
  }

  private static RuleBroken refused(String rule, Executable step) {
    RuleBroken broken = assertThrows(RuleBroken.class, step);
    assertEquals(rule, broken.rule());
    return broken;
  }
}
