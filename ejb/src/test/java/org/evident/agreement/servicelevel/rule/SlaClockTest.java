package org.evident.agreement.servicelevel.rule;

import static org.evident.agreement.servicelevel.rule.Desk.at;
import static org.evident.agreement.servicelevel.rule.Desk.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlaClockTest {

  @Test
  void sla1_clock_starts_at_the_report_and_uses_nothing_outside_hours() {
    SlaClock clock = reported(Priority.P3, "14 10:00").resolution().at(at("16 08:00"));
    assertEquals(at("14 10:00"), clock.startAt());
    assertEquals(ClockState.RUNNING, clock.state());
    assertEquals(0, clock.consumedSeconds());
    assertThrows(
        IllegalArgumentException.class,
        () -> SlaClock.fold(Metric.RESPONSE, List.of(), Desk.TARGETS));
  }

  @Test
  void sla2_solution_before_a_response_stops_the_response_clock() {
    assertEquals(
        Optional.of(at("12 10:30")),
        reported(Priority.P3, "12 10:00")
            .solved("12 10:30")
            .responded("12 11:00")
            .response()
            .stoppedAt());
    assertEquals(
        Optional.of(at("12 10:20")),
        reported(Priority.P3, "12 10:00")
            .responded("12 10:20")
            .solved("12 10:30")
            .response()
            .stoppedAt());
  }

  @Test
  void sla2_reopening_leaves_a_response_alone() {
    SlaClock clock =
        reported(Priority.P3, "12 10:00")
            .solved("12 10:30")
            .reopened("12 11:00")
            .priority(Priority.P1, "12 12:00")
            .response();
    assertEquals(ClockState.STOPPED, clock.state());
    assertEquals(Priority.P3, clock.priority());
  }

  @Test
  void sla3_solution_is_not_set_back_too_far() {
    SlaClock clock = reported(Priority.P3, "12 10:00").paused("12 11:00", "12 12:00").resolution();
    RuleBroken broken = assertThrows(RuleBroken.class, () -> clock.mayStopAt(at("12 11:30")));
    assertEquals("SLA-3 resolvedAt", broken.rule() + " " + broken.field());
    clock.mayStopAt(at("12 12:00"));
    assertThrows(
        RuleBroken.class,
        () -> reported(Priority.P3, "12 10:00").resolution().mayStopAt(at("12 09:59")));
    assertEquals(
        at("13 09:00"),
        reported(Priority.P3, "12 10:00")
            .solved("12 11:00")
            .reopened("13 09:00")
            .resolution()
            .earliestStop());
  }

  @Test
  void sla5_wait_in_a_p1_runs() {
    assertEquals(
        3600,
        reported(Priority.P1, "12 10:00")
            .paused("12 10:10", "12 10:50")
            .solved("12 11:00")
            .resolution()
            .consumedSeconds());
  }

  @Test
  void sla5_wait_runs_from_the_rise_to_p1_and_pauses_again_after_it() {
    SlaClock clock =
        reported(Priority.P3, "12 10:00")
            .then("12 11:00", new Change.Paused(PauseReason.CUSTOMER))
            .priority(Priority.P1, "12 12:00")
            .priority(Priority.P3, "12 13:00")
            .then("12 15:00", new Change.Resumed())
            .solved("12 15:00")
            .resolution();
    assertEquals(2 * 3600, clock.consumedSeconds());
    assertEquals(3 * 3600, clock.pausedSeconds());
    assertEquals(
        List.of(
            Segment.Kind.RUNNING, Segment.Kind.PAUSED, Segment.Kind.RUNNING, Segment.Kind.PAUSED),
        clock.segments().stream().map(Segment::kind).toList());
  }

  @Test
  void sla5_appointment_ends_its_pause_by_itself_whoever_looks_and_when() {
    Change wait = new Change.Paused(PauseReason.CUSTOMER_APPOINTMENT, Optional.of(at("16 09:00")));
    Desk desk = reported(Priority.P2, "12 10:00").then("12 11:00", wait);
    SlaClock before = desk.resolution().at(at("13 12:00"));
    assertEquals(ClockState.PAUSED, before.state());
    assertEquals(Optional.empty(), before.dueAt());
    assertEquals(Optional.of(at("16 09:00")), before.pausedUntil());
    assertEquals(420 * 60, before.remainingSeconds());
    SlaClock after = desk.resolution().at(at("16 10:00"));
    assertEquals(ClockState.RUNNING, after.state());
    assertEquals(2 * 3600, after.consumedSeconds());
    assertEquals(Optional.of(at("16 16:00")), after.dueAt());
    assertEquals(after.breachAhead(), before.breachAhead());
    assertEquals(at("16 09:00"), after.earliestStop());
    desk.then("16 11:00", new Change.Resumed());
    assertEquals(after.consumedSeconds() + 3600, desk.resolution().consumedSeconds());
    desk.then("13 08:00", new Change.Resumed());
    assertEquals(Optional.of(at("13 15:00")), desk.resolution().dueAt());
  }

  @Test
  void sla5_appointment_warns_and_breaches_ahead_of_its_end() {
    Change wait = new Change.Paused(PauseReason.CUSTOMER_APPOINTMENT, Optional.of(at("16 09:00")));
    SlaClock clock = reported(Priority.P2, "12 10:00").then("12 11:00", wait).resolution();
    assertEquals(at("16 12:00"), clock.warnings().get(0).at());
    assertEquals(Optional.of(at("16 16:00")), clock.breachAhead().map(Breach::at));
  }

  @Test
  void sla5_major_incident_never_pauses_from_its_declaration_on() {
    Desk desk =
        reported(Priority.P3, "12 10:00")
            .then("12 11:00", new Change.Paused(PauseReason.CUSTOMER))
            .then("12 12:00", new Change.MajorDeclared())
            .then("12 14:00", new Change.Resumed())
            .paused("12 15:00", "12 16:00");
    assertEquals(3600, desk.resolution().pausedSeconds());
    assertEquals(5 * 3600, desk.resolution().consumedSeconds());
  }

  @Test
  void sla5_a_downgraded_incident_pauses_at_its_next_wait() {
    Desk desk =
        reported(Priority.P3, "12 10:00")
            .then("12 11:00", new Change.MajorDeclared())
            .then("12 11:30", new Change.Paused(PauseReason.CUSTOMER))
            .then("12 12:00", new Change.MajorEnded())
            .paused("12 15:00", "12 16:00");
    assertEquals(3600, desk.resolution().pausedSeconds());
  }

  @ParameterizedTest
  @EnumSource(PauseReason.class)
  void sla5_fulfilment_pauses_as_a_resolution_does(PauseReason reason) {
    TargetSource target =
        TargetSource.of(
            List.of(new Target(Metric.FULFILMENT, Priority.P4, 3600, Desk.BH, true, "SLA 1")));
    List<ClockEvent> ledger =
        reported(Priority.P4, "12 10:00")
            .then("12 10:30", new Change.Paused(reason))
            .then("12 15:00", new Change.Resumed())
            .solved("12 15:30")
            .ledger();
    SlaClock clock = SlaClock.fold(Metric.FULFILMENT, ledger, target);
    assertEquals(3600, clock.consumedSeconds());
    assertEquals(ClockResult.MET, clock.result());
  }

  @Test
  void sla5_response_never_pauses() {
    assertEquals(
        3600,
        reported(Priority.P3, "12 10:00")
            .paused("12 10:10", "12 10:50")
            .responded("12 11:00")
            .response()
            .consumedSeconds());
  }

  @Test
  void sla6_record_without_answer_stops_at_the_start_of_the_pause() {
    Desk desk =
        reported(Priority.P2, "12 10:00")
            .then("12 11:00", new Change.Paused(PauseReason.CUSTOMER))
            .solved("12 11:00")
            .then("26 18:00", new Change.Resumed());
    SlaClock clock = desk.resolution();
    assertEquals(ClockResult.MET, clock.result());
    assertEquals(3600, clock.consumedSeconds());
    assertEquals(0, clock.pausedSeconds());
    assertEquals(
        Optional.of(at("17 18:00")), ClockPolicy.DEFAULT.remindAt(at("12 11:00"), Desk.BH));
    assertEquals(
        Optional.of(at("27 18:00")), ClockPolicy.DEFAULT.giveUpAt(at("12 11:00"), Desk.BH));
  }

  @Test
  void sla7_due_while_running_and_left_while_paused() {
    Desk desk =
        reported(Priority.P2, "12 10:00").then("12 11:00", new Change.Paused(PauseReason.CUSTOMER));
    SlaClock paused = desk.resolution().at(at("13 10:00"));
    assertEquals(ClockState.PAUSED, paused.state());
    assertEquals(Optional.empty(), paused.dueAt());
    assertEquals(Optional.empty(), paused.breachAhead());
    assertEquals(420 * 60, paused.remainingSeconds());
    SlaClock resumed = desk.then("13 10:00", new Change.Resumed()).resolution();
    assertEquals(Optional.of(at("13 17:00")), resumed.dueAt());
  }

  @Test
  void sla7_passed_due_instant_stays_when_the_clock_goes_on() {
    SlaClock clock =
        reported(Priority.P2, "12 10:00")
            .paused("13 09:00", "13 11:00")
            .solved("13 12:00")
            .resolution();
    assertEquals(Optional.of(at("12 18:00")), clock.dueAt());
    assertEquals(Optional.of(at("13 08:00")), clock.breachedAt());
  }

  @Test
  void sla8_equality_is_met() {
    SlaClock met = reported(Priority.P2, "12 10:00").solved("13 08:00").resolution();
    assertEquals(480 * 60, met.consumedSeconds());
    assertEquals(ClockResult.MET, met.result());
    assertEquals(Optional.empty(), met.breachedAt());
    assertEquals(
        ClockResult.BREACHED,
        reported(Priority.P2, "12 10:00").solved("13 08:01").resolution().result());
  }

  @Test
  void sla8_refuses_a_negative_limit() {
    assertEquals(
        "limitSeconds",
        assertThrows(
                RuleBroken.class,
                () -> new Target(Metric.RESPONSE, Priority.P1, -1, Desk.ALL, false, "X"))
            .field());
  }

  @Test
  void sla9_limit_at_closing_time_breaches_at_the_next_opening() {
    SlaClock clock = reported(Priority.P2, "12 10:00").resolution();
    assertEquals(Optional.of(at("12 18:00")), clock.dueAt());
    assertEquals(at("13 08:00"), clock.breachAhead().orElseThrow().at());
    assertFalse(clock.at(at("13 08:00")).isBreached());
    SlaClock late = clock.at(at("13 08:01"));
    assertEquals(Optional.of(at("13 08:00")), late.breachedAt());
    assertEquals(Optional.empty(), late.breachAhead());
    assertEquals(ClockResult.OPEN, late.result());
  }

  @Test
  void sla9_limit_used_up_before_a_pause_breaches_after_it() {
    SlaClock clock =
        reported(Priority.P2, "12 10:00")
            .paused("12 18:00", "16 12:00")
            .solved("16 12:01")
            .resolution();
    assertEquals(Optional.of(at("16 12:00")), clock.breachedAt());
  }

  @Test
  void sla9_warnings_fire_when_their_share_is_used() {
    SlaClock clock = reported(Priority.P2, "12 10:00").paused("12 15:00", "13 08:00").resolution();
    assertEquals(
        List.of(
            new Warning(50, at("12 14:00")),
            new Warning(75, at("13 09:00")),
            new Warning(90, at("13 10:12"))),
        clock.warnings());
    assertEquals(
        1, reported(Priority.P2, "12 10:00").solved("12 15:00").resolution().warnings().size());
    assertEquals(
        List.of(at("13 09:00"), at("13 09:00"), at("13 09:00")),
        reported(Priority.P3, "12 09:00")
            .priority(Priority.P2, "13 09:00")
            .resolution()
            .warnings()
            .stream()
            .map(Warning::at)
            .toList());
  }

  @Test
  void sla10_consumption_is_kept_under_the_new_limit() {
    SlaClock clock =
        reported(Priority.P3, "12 09:00")
            .priority(Priority.P2, "13 09:00")
            .resolution()
            .at(at("13 09:01"));
    assertEquals(601 * 60, clock.consumedSeconds());
    assertEquals(
        new Breach(at("13 09:00"), Breach.Cause.REPRIORITISED), clock.breach().orElseThrow());
  }

  @Test
  void sla10_loosening_heals_no_breach_but_an_approved_correction_does() {
    Desk loosened =
        reported(Priority.P2, "12 09:00").priority(Priority.P3, "13 10:00").solved("13 11:00");
    assertEquals(ClockResult.BREACHED, loosened.resolution().result());
    Desk corrected = loosened.then("16 09:00", new Change.PriorityCorrected(Priority.P3));
    assertEquals(ClockResult.MET, corrected.resolution().result());
    assertEquals(Optional.empty(), corrected.resolution().breachedAt());
    Desk open =
        reported(Priority.P2, "12 09:00")
            .then("13 10:00", new Change.PriorityCorrected(Priority.P3));
    assertFalse(open.resolution().isBreached());
  }

  @Test
  void sla10_stop_is_judged_by_the_target_immediately_before_it() {
    SlaClock clock =
        reported(Priority.P3, "12 09:00")
            .priority(Priority.P2, "13 09:00")
            .solved("13 09:00")
            .resolution();
    assertEquals(ClockResult.MET, clock.result());
    assertEquals(Priority.P3, clock.priority());
    assertEquals(Optional.empty(), clock.breachedAt());
    SlaClock atReport =
        reported(Priority.P3, "12 09:00")
            .priority(Priority.P1, "12 09:00")
            .solved("12 09:00")
            .resolution();
    assertEquals(Priority.P3, atReport.priority());
  }

  @Test
  void sla10_what_lasts_no_time_breaches_nothing() {
    SlaClock clock =
        reported(Priority.P3, "12 09:00")
            .priority(Priority.P1, "13 09:00")
            .priority(Priority.P3, "13 09:00")
            .solved("13 10:00")
            .resolution();
    assertEquals(ClockResult.MET, clock.result());
    assertEquals(1, clock.segments().size());
  }

  @Test
  void sla10_segments_keep_the_calendar_they_ran_under() {
    SlaClock clock =
        reported(Priority.P3, "12 17:00")
            .priority(Priority.P1, "12 20:00")
            .solved("12 21:00")
            .resolution();
    assertEquals(2 * 3600, clock.consumedSeconds());
  }

  @Test
  void sla10_change_while_paused_breaches_at_once() {
    SlaClock clock =
        reported(Priority.P3, "12 09:00")
            .then("13 09:00", new Change.Paused(PauseReason.CUSTOMER))
            .priority(Priority.P2, "13 12:00")
            .resolution();
    assertEquals(
        new Breach(at("13 12:00"), Breach.Cause.REPRIORITISED), clock.breachAhead().orElseThrow());
    assertTrue(clock.at(at("13 12:01")).isBreached());
  }

  @Test
  void sla10_another_agreement_brings_its_limit_and_calendar() {
    TargetSource always =
        (metric, priority) ->
            Optional.of(new Target(metric, priority, 7200, Desk.ALL, true, "SLA 4"));
    SlaClock clock =
        reported(Priority.P3, "12 17:00")
            .then("12 18:00", new Change.Retargeted(always))
            .solved("12 20:00")
            .resolution();
    assertEquals(3 * 3600, clock.consumedSeconds());
    assertEquals(Optional.of(at("12 19:00")), clock.breachedAt());
    assertEquals("SLA 4", clock.target().orElseThrow().agreement());
  }

  @Test
  void sla10_record_without_target_measures_nothing() {
    SlaClock clock =
        SlaClock.fold(
            Metric.FULFILMENT,
            reported(Priority.P3, "12 17:00").solved("13 12:00").ledger(),
            Desk.TARGETS);
    assertEquals(ClockResult.EXCLUDED, clock.result());
    assertEquals(0, clock.consumedSeconds());
    assertEquals(Optional.empty(), clock.dueAt());
    assertEquals(1, clock.why(at("13 12:00")).size());
  }

  @Test
  void sla11_last_stop_is_reported_and_earlier_ones_are_kept() {
    SlaClock clock =
        reported(Priority.P2, "12 10:00")
            .solved("12 12:00")
            .reopened("12 14:00")
            .solved("13 15:00")
            .resolution();
    assertEquals(ClockResult.BREACHED, clock.result());
    assertEquals(
        List.of(new Stop(at("12 12:00"), 7200, ClockResult.MET, clock.target())),
        clock.earlierStops());
    assertEquals(2 * 3600 + 4 * 3600 + 7 * 3600, clock.consumedSeconds());
    assertEquals(1, clock.reopenings());
    assertEquals(
        Optional.of(at("20 18:00")), ClockPolicy.DEFAULT.reopenUntil(at("12 12:00"), Desk.BH));
  }

  @Test
  void sla12_cancelled_and_excluded_clocks_do_not_count() {
    Desk desk =
        reported(Priority.P1, "12 10:00")
            .responded("12 10:05")
            .then("12 11:00", new Change.Cancelled("DUPLICATE"))
            .solved("12 12:00");
    assertEquals(ClockResult.EXCLUDED, desk.response().result());
    SlaClock clock = desk.resolution();
    assertEquals(ClockState.CANCELLED, clock.state());
    assertEquals(Optional.of(at("12 11:00")), clock.stoppedAt());
    assertEquals(3600, clock.consumedSeconds());
    Desk storm =
        reported(Priority.P1, "12 10:00")
            .responded("12 11:00")
            .solved("12 12:00")
            .then("13 09:00", new Change.Excluded(Metric.RESPONSE, "force majeure"));
    assertEquals(ClockResult.EXCLUDED, storm.response().result());
    assertEquals("force majeure", storm.response().exclusion());
    assertEquals(ClockResult.MET, storm.resolution().result());
  }

  @Test
  void sla17_corrected_report_gives_the_clock_that_would_have_been() {
    Desk desk =
        reported(Priority.P2, "12 12:00")
            .solved("13 10:00")
            .then("12 09:00", new Change.Reported(Priority.P2));
    assertEquals(at("12 09:00"), desk.resolution().startAt());
    assertEquals(ClockResult.BREACHED, desk.resolution().result());
  }

  @Test
  void sla17_clock_of_an_earlier_instant_ignores_what_came_later() {
    List<ClockEvent> ledger =
        reported(Priority.P2, "12 10:00")
            .solved("12 12:00")
            .reopened("12 14:00")
            .solved("13 15:00")
            .ledger();
    SlaClock then = SlaClock.fold(Metric.RESOLUTION, ledger, Desk.TARGETS, at("12 15:00"));
    assertEquals(ClockResult.OPEN, then.result());
    assertEquals(3 * 3600, then.consumedSeconds());
    assertEquals(at("12 15:00"), then.until());
  }

  @Test
  void sla4_every_step_is_explained() {
    SlaClock clock = reported(Priority.P3, "18 17:00").paused("20 09:00", "20 10:00").resolution();
    List<String> told = new ArrayList<>();
    for (ClockStep step : clock.why(at("23 09:00"))) {
      told.add(
          step.kind()
              + " "
              + step.countedSeconds() / 60
              + " "
              + step.totalSeconds() / 60
              + " "
              + step.reason());
    }
    assertEquals(
        List.of(
            "COUNTED 60 60 08:00-18:00",
            "CLOSED_HOURS 0 60 ",
            "HOLIDAY 0 60 Josefitag",
            "CLOSED_HOURS 0 60 ",
            "COUNTED 60 120 08:00-18:00",
            "PAUSED 0 120 CUSTOMER",
            "COUNTED 480 600 08:00-18:00",
            "CLOSED_HOURS 0 600 ",
            "COUNTED 60 660 08:00-18:00"),
        told);
  }

  @Test
  void sla4_clock_change_is_marked() {
    List<ClockStep> steps =
        reported(Priority.P1, "29 00:30").solved("29 05:15").resolution().why(Instant.MAX);
    assertEquals(1, steps.size());
    assertEquals(3600, steps.get(0).clockShiftSeconds());
    assertEquals(225 * 60, steps.get(0).countedSeconds());
  }
}
