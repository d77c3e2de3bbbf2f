package org.evident.foundation.parameter.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.evident.foundation.party.rule.SmsProcesses;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessParameterTest {

  @Test
  void par1_the_amount_set_holds_and_the_usual_one_until_then() {
    assertEquals(5, ProcessParameter.CONFIRMATION.of(Map.of()));
    assertEquals(7, ProcessParameter.CONFIRMATION.of(Map.of(ProcessParameter.CONFIRMATION, 7)));
    assertEquals(Duration.ofMinutes(30), Amounts.USUAL.minutes(ProcessParameter.UPDATE_P1));
  }

  @ParameterizedTest
  @EnumSource
  void par2_what_is_usual_may_be_set_and_what_lies_beyond_the_bounds_may_not(
      ProcessParameter parameter) {
    assertTrue(SmsProcesses.KEYS.contains(parameter.process()));
    assertDoesNotThrow(() -> parameter.require(parameter.usual(), "as before", Map.of()));
    assertEquals("PAR-2", broken(parameter, parameter.least() - 1, "too short").rule());
    RuleBroken long_ = broken(parameter, parameter.most() + 1, "too long");
    assertEquals("PAR-2", long_.rule());
    assertEquals("amount", long_.field());
    RuleBroken mute = broken(parameter, parameter.usual(), "-");
    assertEquals("PAR-2", mute.rule());
    assertEquals("reason", mute.field());
  }

  @ParameterizedTest
  @CsvSource({
    "ANSWER_REMINDER, 9, true",
    "ANSWER_REMINDER, 10, false",
    "ANSWER_GIVE_UP, 4, true",
    "ANSWER_GIVE_UP, 3, false"
  })
  void par4_a_reminder_comes_before_the_answer_is_given_up(
      ProcessParameter parameter, int amount, boolean allowed) {
    if (allowed) {
      assertDoesNotThrow(() -> parameter.require(amount, "our customers are quick", Map.of()));
    } else {
      assertEquals("PAR-4", broken(parameter, amount, "our customers are quick").rule());
    }
  }

  @Test
  void par4_counts_with_what_is_set_of_the_other() {
    assertDoesNotThrow(
        () ->
            ProcessParameter.ANSWER_REMINDER.require(
                12, "holidays", Map.of(ProcessParameter.ANSWER_GIVE_UP, 20)));
  }

  private static RuleBroken broken(ProcessParameter parameter, int amount, String reason) {
    return assertThrows(RuleBroken.class, () -> parameter.require(amount, reason, Map.of()));
  }
}
