package org.evident.foundation.action.rule;

import static org.evident.foundation.action.rule.ActionState.CANCELLED;
import static org.evident.foundation.action.rule.ActionState.DONE;
import static org.evident.foundation.action.rule.ActionState.IN_PROGRESS;
import static org.evident.foundation.action.rule.ActionState.OPEN;
import static org.evident.foundation.action.rule.ActionState.VERIFIED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionStepsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 4, 30);
  private static final Instant T = Instant.parse("2026-04-01T00:00:00Z");

  @Test
  void act1_open_in_progress_done_verified() {
    assertEquals(IN_PROGRESS, ActionSteps.start(OPEN, "ann", "ann"));
    assertEquals(DONE, ActionSteps.done(IN_PROGRESS, "ann", "ann", "Two trained"));
    assertEquals(VERIFIED, ActionSteps.verify(DONE, "ann", "bob"));
    assertEquals(CANCELLED, ActionSteps.cancel(IN_PROGRESS, "ann", "bob", "Not needed"));
  }

  @ParameterizedTest
  @EnumSource(value = ActionState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
  void act1_only_an_open_action_begins(ActionState state) {
    assertEquals("ACT-1", broken(() -> ActionSteps.start(state, "ann", "ann")));
  }

  @ParameterizedTest
  @EnumSource(
      value = ActionState.class,
      names = {"DONE", "VERIFIED", "CANCELLED"})
  void act1_what_is_over_is_not_cancelled(ActionState state) {
    assertEquals("ACT-1", broken(() -> ActionSteps.cancel(state, "ann", "bob", "Not needed")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ab", "tbd", "N/A"})
  void act2_a_result_says_something(String result) {
    assertEquals("ACT-2", broken(() -> ActionSteps.done(IN_PROGRESS, "ann", "ann", result)));
  }

  @Test
  void act3_nobody_cancels_their_own_action_or_without_a_reason() {
    assertEquals("ACT-3.OWNER", broken(() -> ActionSteps.cancel(OPEN, "ann", "ann", "Not needed")));
    assertEquals("ACT-3", broken(() -> ActionSteps.cancel(OPEN, "ann", "bob", null)));
  }

  @Test
  void act4_a_due_date_moves_with_a_reason_and_the_first_one_decides() {
    assertDoesNotThrow(() -> ActionSteps.postpone(OPEN, "The trainer is ill"));
    assertEquals("ACT-4", broken(() -> ActionSteps.postpone(OPEN, "-")));
    assertEquals("ACT-4.OVER", broken(() -> ActionSteps.postpone(DONE, "The trainer is ill")));
    assertTrue(ActionSteps.onTime(DUE, DUE));
    assertFalse(ActionSteps.onTime(DUE, DUE.plusDays(1)));
    assertFalse(ActionSteps.onTime(DUE, null));
  }

  @Test
  void act5_overdue_begins_the_day_after() {
    assertFalse(ActionSteps.overdue(OPEN, DUE, DUE));
    assertTrue(ActionSteps.overdue(OPEN, DUE, DUE.plusDays(1)));
    assertTrue(ActionSteps.overdue(IN_PROGRESS, DUE, DUE.plusDays(1)));
    assertFalse(ActionSteps.overdue(DONE, DUE, DUE.plusDays(1)));
    assertFalse(ActionSteps.overdue(CANCELLED, DUE, DUE.plusDays(1)));
  }

  @Test
  void act7_an_opened_action_says_what_is_done_until_a_day_to_come() {
    assertDoesNotThrow(() -> ActionSteps.open("Name an owner", DUE, DUE));
    assertEquals("ACT-7", broken(() -> ActionSteps.open(" ", DUE, DUE)));
    assertEquals("ACT-7.DUE", broken(() -> ActionSteps.open("Name one", DUE, DUE.plusDays(1))));
    assertEquals("ACT-7.DUE", broken(() -> ActionSteps.open("Name one", null, DUE)));
  }

  @Test
  void act6_only_the_owner_begins_and_ends() {
    assertEquals("ACT-6", broken(() -> ActionSteps.start(OPEN, "ann", "bob")));
    assertEquals("ACT-6", broken(() -> ActionSteps.start(OPEN, null, "bob")));
    assertEquals("ACT-6", broken(() -> ActionSteps.done(IN_PROGRESS, "ann", "bob", "Two trained")));
  }

  @Test
  void sod2_nobody_verifies_their_own_action() {
    assertEquals("SOD-2", broken(() -> ActionSteps.verify(DONE, "ann", "ann")));
  }

  @Test
  void act1_an_earlier_state_can_be_told_later() {
    Instant[] steps = new Instant[5];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = T.plusSeconds(10L * i);
    }
    assertNull(at(T, steps[0], null, null, null, null));
    assertEquals(OPEN, at(T.plusSeconds(5), steps[0], steps[1], steps[2], steps[3], null));
    assertEquals(IN_PROGRESS, at(T.plusSeconds(15), steps[0], steps[1], steps[2], steps[3], null));
    assertEquals(DONE, at(T.plusSeconds(25), steps[0], steps[1], steps[2], steps[3], null));
    assertEquals(VERIFIED, at(T.plusSeconds(35), steps[0], steps[1], steps[2], steps[3], null));
    assertEquals(CANCELLED, at(T.plusSeconds(45), steps[0], null, null, null, steps[4]));
  }

  private static ActionState at(Instant instant, Instant... steps) {
    return ActionSteps.at(instant, steps[0], steps[1], steps[2], steps[3], steps[4]);
  }

  private static String broken(Executable step) {
    return assertThrows(RuleBroken.class, step).rule();
  }
}
