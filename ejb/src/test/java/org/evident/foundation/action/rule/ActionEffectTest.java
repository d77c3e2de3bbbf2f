package org.evident.foundation.action.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionEffectTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "EFFECTIVE"})
  void act8_it_worked_where_nothing_else_is_said(String effect) {
    assertEquals(ActionEffect.EFFECTIVE, ActionEffect.found(effect, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PARTLY", "INEFFECTIVE"})
  void act8_what_did_not_work_in_full_says_by_what_that_is_seen(String effect) {
    assertEquals(effect, ActionEffect.found(effect, "Two more lamps broke").name());
    assertEquals("ACT-8 evidence", broken(effect, "-"));
    assertEquals("ACT-8 evidence", broken(effect, null));
  }

  @Test
  void act8_only_what_is_known_can_be_found() {
    assertEquals("REC-1 effect", broken("SPLENDID", "Two more lamps broke"));
  }

  private static String broken(String effect, String evidence) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> ActionEffect.found(effect, evidence));
    return broken.rule() + " " + broken.field();
  }
}
