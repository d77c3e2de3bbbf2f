package org.evident.evaluation.servicereview.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingReminderTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Instant HOLD_BY = Instant.parse("2026-04-21T22:00:00Z"); // end of the 21st
  private static final LocalDate DAY = LocalDate.of(2026, 4, 17);

  private static String due(MeetingState state, LocalDate planned, Instant minutesBy, String now) {
    Optional<MeetingReminder.Due> due =
        MeetingReminder.due(state, planned, HOLD_BY, minutesBy, Instant.parse(now), VIENNA);
    return due.map(d -> d.what() + " " + d.on()).orElse("");
  }

  @Test
  void rev21_a_meeting_that_is_not_planned_is_asked_for_a_week_before_it_should_be_held() {
    assertEquals("", due(null, null, null, "2026-04-14T21:59:59Z"));
    assertEquals("PLAN 2026-04-21", due(null, null, null, "2026-04-14T22:00:00Z"));
    assertEquals("PLAN 2026-04-21", due(null, null, null, "2026-04-21T21:59:59Z"));
    assertEquals("PLAN_OVERDUE 2026-04-21", due(null, null, null, "2026-04-21T22:00:00Z"));
  }

  @Test
  void rev21_those_who_meet_are_told_two_days_ahead_by_the_days_of_the_organisation() {
    assertEquals("", due(MeetingState.PLANNED, DAY, null, "2026-04-14T21:59:59Z"));
    assertEquals("AHEAD 2026-04-17", due(MeetingState.PLANNED, DAY, null, "2026-04-14T22:00:00Z"));
    assertEquals("AHEAD 2026-04-17", due(MeetingState.PLANNED, DAY, null, "2026-04-17T21:59:59Z"));
    assertEquals(
        "NOT_HELD 2026-04-17", due(MeetingState.PLANNED, DAY, null, "2026-04-17T22:00:00Z"));
  }

  @Test
  void rev21_minutes_are_asked_for_two_days_before_they_are_due_and_when_they_are_overdue() {
    Instant by = Instant.parse("2026-04-24T16:00:00Z");
    assertEquals("", due(MeetingState.HELD, DAY, by, "2026-04-22T15:59:59Z"));
    assertEquals("MINUTES 2026-04-24", due(MeetingState.HELD, DAY, by, "2026-04-22T16:00:00Z"));
    assertEquals(
        "MINUTES_OVERDUE 2026-04-24", due(MeetingState.HELD, DAY, by, "2026-04-24T16:00:00Z"));
    assertEquals("", due(MeetingState.CLOSED, DAY, by, "2027-01-01T00:00:00Z"));
    assertEquals("", due(MeetingState.HELD, DAY, null, "2027-01-01T00:00:00Z"));
  }

  @Test
  void rev21_what_is_late_goes_further_up() {
    assertTrue(MeetingReminder.PLAN_OVERDUE.isLate());
    assertTrue(MeetingReminder.NOT_HELD.isLate());
    assertTrue(MeetingReminder.MINUTES_OVERDUE.isLate());
    assertFalse(MeetingReminder.PLAN.isLate());
    assertFalse(MeetingReminder.AHEAD.isLate());
    assertFalse(MeetingReminder.MINUTES.isLate());
  }
}
