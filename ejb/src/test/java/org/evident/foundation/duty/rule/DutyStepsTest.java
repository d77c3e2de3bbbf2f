package org.evident.foundation.duty.rule;

import static org.evident.foundation.duty.rule.OccurrenceState.COMPLETED;
import static org.evident.foundation.duty.rule.OccurrenceState.DUE;
import static org.evident.foundation.duty.rule.OccurrenceState.OVERDUE;
import static org.evident.foundation.duty.rule.OccurrenceState.PLANNED;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DutyStepsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
  private static final List<String> LIST = List.of("Read the figures", "Ask the customer");

  @ParameterizedTest
  @CsvSource({"0,0,0", "3661,0,0", "30,-1,0", "30,30,0", "30,14,31", "30,14,"})
  void dut1_a_duty_comes_round_from_a_day_not_long_ago(int interval, int lead, Integer back) {
    LocalDate anchor = back == null ? null : TODAY.minusDays(back);
    assertBroken("DUT-1", () -> DutySteps.plan(new DutyCycle(interval, lead), anchor, TODAY));
  }

  @Test
  void dut8_what_a_checklist_leaves_to_people_is_not_done_by_a_record() {
    assertEquals(true, DutySteps.servesItself(List.of()));
    assertEquals(false, DutySteps.servesItself(LIST));
  }

  @ParameterizedTest
  @CsvSource({"REV-1,,REV-1", "'  ',REV-1,REV-1", ",REV-1,REV-1", "REV-2,REV-1,REV-2", ",,"})
  void dut8_who_completes_a_checklist_finds_the_record_named(
      String named, String served, String shown) {
    assertEquals(shown, DutySteps.result(named, served));
  }

  @ParameterizedTest
  @CsvSource({"1,0,0", "30,14,30", "30,29,-400"})
  void dut1_a_duty_that_comes_round_is_planned(int interval, int lead, int back) {
    LocalDate anchor = TODAY.minusDays(back);
    assertDoesNotThrow(() -> DutySteps.plan(new DutyCycle(interval, lead), anchor, TODAY));
  }

  @ParameterizedTest
  @EnumSource(
      value = OccurrenceState.class,
      names = {"PLANNED", "DUE", "OVERDUE"})
  void dut4_with_the_whole_list_and_a_result_it_is_completed(OccurrenceState state) {
    assertEquals(COMPLETED, DutySteps.complete(state, LIST, LIST, "REV-2026-000001"));
    assertEquals(COMPLETED, DutySteps.complete(state, List.of(), List.of(), "REV-2026-000001"));
  }

  @Test
  void dut4_without_the_whole_list_or_a_result_it_is_not() {
    RuleBroken missing =
        assertBroken("DUT-4", () -> DutySteps.complete(DUE, LIST, LIST.subList(0, 1), "REV-1"));
    assertEquals(List.of("Ask the customer"), missing.values());
    assertEquals("done", missing.field());
    RuleBroken unshown = assertBroken("DUT-4", () -> DutySteps.complete(DUE, LIST, LIST, " "));
    assertEquals("result", unshown.field());
    assertBroken("DUT-4", () -> DutySteps.complete(DUE, LIST, LIST, null));
  }

  @Test
  void dut5_it_is_skipped_with_a_reason_that_somebody_else_approves() {
    assertDoesNotThrow(() -> DutySteps.askToSkip(PLANNED, null, "Office is closed"));
    assertDoesNotThrow(() -> DutySteps.decideSkip(OVERDUE, "ann", "bob"));
    assertBroken("DUT-5", () -> DutySteps.askToSkip(PLANNED, null, "n/a"));
    assertBroken("DUT-5.ASKED", () -> DutySteps.askToSkip(PLANNED, "ann", "Office is closed"));
    assertBroken("DUT-5.NOBODY", () -> DutySteps.decideSkip(DUE, null, "bob"));
  }

  @Test
  void sod1_who_asks_to_skip_does_not_decide_it() {
    assertBroken("DUT-5.OWN", () -> DutySteps.decideSkip(DUE, "ann", "ann"));
  }

  @ParameterizedTest
  @EnumSource(
      value = OccurrenceState.class,
      names = {"COMPLETED", "SKIPPED"})
  void dut6_what_is_over_stays(OccurrenceState state) {
    assertBroken("DUT-6", () -> DutySteps.complete(state, LIST, LIST, "REV-1"));
    assertBroken("DUT-6", () -> DutySteps.askToSkip(state, null, "Office is closed"));
    assertBroken("DUT-6", () -> DutySteps.decideSkip(state, "ann", "bob"));
  }

  private static RuleBroken assertBroken(String rule, Executable step) {
    RuleBroken broken = assertThrows(RuleBroken.class, step);
    assertEquals(rule, broken.rule());
    return broken;
  }
}
