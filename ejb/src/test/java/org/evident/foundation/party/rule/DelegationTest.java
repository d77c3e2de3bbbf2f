package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class DelegationTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate FRIDAY = MONDAY.plusDays(4);

  @Test
  void pty30_it_holds_from_the_first_day_to_the_last() {
    Delegation week = week("ada", "ben");
    assertFalse(week.holdsOn(MONDAY.minusDays(1)));
    assertTrue(week.holdsOn(MONDAY));
    assertTrue(week.holdsOn(FRIDAY));
    assertFalse(week.holdsOn(FRIDAY.plusDays(1)), "expired");
  }

  @Test
  void pty30_it_begins_today_at_the_earliest_and_ends_after_that() {
    assertEquals("PTY-30 first", refused(week("ada", "ben"), MONDAY.plusDays(1)));
    Delegation backwards = new Delegation("ada", "ben", FRIDAY, MONDAY);
    assertEquals("PTY-30 last", refused(backwards, MONDAY));
    Delegation day = new Delegation("ada", "ben", MONDAY, MONDAY);
    assertDoesNotThrow(() -> day.require(MONDAY, List.of()));
  }

  @Test
  void pty31_nobody_decides_for_themselves_through_others() {
    assertEquals("PTY-31.SELF deputy", refused(week("ada", "ada"), MONDAY));
    Delegation known = week("ada", "ben");
    assertEquals("PTY-31.CIRCLE deputy", refused(week("ben", "ada"), MONDAY, known));
  }

  @Test
  void pty31_a_deputy_has_no_deputy() {
    Delegation known = week("ada", "ben");
    assertEquals("PTY-31.DEPUTY deputy", refused(week("ben", "cyd"), MONDAY, known));
    assertEquals("PTY-31.AWAY deputy", refused(week("cyd", "ada"), MONDAY, known));
    assertDoesNotThrow(() -> week("cyd", "ben").require(MONDAY, List.of(known)), "two for one");
  }

  @Test
  void pty31_what_is_over_or_later_is_in_nobodys_way() {
    Delegation known = week("ada", "ben");
    Delegation after = new Delegation("ben", "ada", FRIDAY.plusDays(1), FRIDAY.plusDays(2));
    assertDoesNotThrow(() -> after.require(MONDAY, List.of(known)));
    Delegation last = new Delegation("ben", "ada", FRIDAY, FRIDAY.plusDays(2));
    assertEquals("PTY-31.CIRCLE deputy", refused(last, MONDAY, known));
  }

  @Test
  void pty32_one_has_one_deputy_at_a_time() {
    assertEquals("PTY-32 first", refused(week("ada", "cyd"), MONDAY, week("ada", "ben")));
    Delegation after = new Delegation("ada", "cyd", FRIDAY.plusDays(1), FRIDAY.plusDays(2));
    assertDoesNotThrow(() -> after.require(MONDAY, List.of(week("ada", "ben"))));
  }

  private static Delegation week(String person, String deputy) {
    return new Delegation(person, deputy, MONDAY, FRIDAY);
  }

  private static String refused(Delegation wish, LocalDate today, Delegation... others) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> wish.require(today, List.of(others)));
    return broken.rule() + " " + broken.field();
  }
}
