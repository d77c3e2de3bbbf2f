package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.evident.agreement.servicelevel.rule.PauseReason;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentStateTest {
  private static final Set<String> PATHS =
      Set.of(
          "INC.NEW.ASSIGNED",
          "INC.ASSIGNED.IN_PROGRESS",
          "INC.IN_PROGRESS.PENDING",
          "INC.PENDING.IN_PROGRESS",
          "INC.ASSIGNED.RESOLVED",
          "INC.IN_PROGRESS.RESOLVED",
          "INC.PENDING.RESOLVED",
          "INC.RESOLVED.IN_PROGRESS",
          "INC.RESOLVED.CLOSED",
          "INC.NEW.CANCELLED",
          "INC.ASSIGNED.CANCELLED",
          "INC.IN_PROGRESS.CANCELLED",
          "INC.PENDING.CANCELLED");

  @Test
  void state_is_left_only_along_listed_paths() {
    Set<String> led = new TreeSet<>();
    for (IncidentState from : IncidentState.values()) {
      for (IncidentState to : IncidentState.values()) {
        if (from.leadsTo(to)) {
          assertEquals(to, from.become(to));
          assertTrue(from.next().contains(to));
          led.add(from.transition(to));
        } else {
          RuleBroken broken = assertThrows(RuleBroken.class, () -> from.become(to));
          assertEquals("INC." + from + "." + to, broken.rule());
          assertEquals("state", broken.field());
        }
      }
    }
    assertEquals(new TreeSet<>(PATHS), led);
  }

  @ParameterizedTest
  @EnumSource(IncidentState.class)
  void inc1_what_is_over_is_judged_no_more(IncidentState state) {
    if (state.isOpen()) {
      assertDoesNotThrow(state::mustBeOpen);
    } else {
      RuleBroken broken = assertThrows(RuleBroken.class, state::mustBeOpen);
      assertEquals("INC.EDIT [" + state + "]", broken.rule() + " " + broken.values());
    }
  }

  @Test
  void only_waits_for_the_customer_pause() {
    assertEquals(PauseReason.CUSTOMER, PendingReason.CUSTOMER.pause().orElseThrow());
    assertEquals(
        PauseReason.CUSTOMER_APPOINTMENT, PendingReason.CUSTOMER_APPOINTMENT.pause().orElseThrow());
    for (PendingReason reason :
        Set.of(
            PendingReason.SUPPLIER,
            PendingReason.CHANGE,
            PendingReason.PROBLEM,
            PendingReason.EVIDENCE,
            PendingReason.OTHER)) {
      assertTrue(reason.pause().isEmpty());
    }
  }

  @Test
  void inc1_priority_follows_from_impact_and_urgency() {
    Priority[] bySum = {
      null,
      null,
      Priority.P1,
      Priority.P1,
      Priority.P2,
      Priority.P3,
      Priority.P3,
      Priority.P4,
      Priority.P4
    };
    for (int impact = 1; impact <= 4; impact++) {
      for (int urgency = 1; urgency <= 4; urgency++) {
        assertEquals(bySum[impact + urgency], PriorityMatrix.DEFAULT.priority(impact, urgency));
      }
    }
    assertEquals(
        "impact",
        assertThrows(RuleBroken.class, () -> PriorityMatrix.DEFAULT.priority(0, 1)).field());
    assertEquals(
        "urgency",
        assertThrows(RuleBroken.class, () -> PriorityMatrix.DEFAULT.priority(1, 5)).field());
  }

  @Test
  void local_time_in_a_gap_moves_on_and_an_ambiguous_one_is_early() {
    ZoneId london = ZoneId.of("Europe/London");
    assertEquals(
        Instant.parse("2016-03-27T01:30:00Z"),
        LogTime.instant(LocalDateTime.parse("2016-03-27T01:30"), london));
    assertEquals(
        Instant.parse("2016-10-30T00:30:00Z"),
        LogTime.instant(LocalDateTime.parse("2016-10-30T01:30"), london));
  }
}
