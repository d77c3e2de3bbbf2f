package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class KeepingTest {

  @Test
  void pty18_name_and_address_of_the_directory_are_changed_there() {
    assertDoesNotThrow(() -> Keeping.correct("ada", false, true, true));
    assertDoesNotThrow(() -> Keeping.correct("ada", true, false, false));
    assertBroken("PTY-18", "name", () -> Keeping.correct("ada", true, true, true));
    assertBroken("PTY-18", "email", () -> Keeping.correct("ada", true, false, true));
  }

  @Test
  void pty19_people_of_a_customer_are_in_no_team() {
    assertDoesNotThrow(() -> Keeping.place("ada", null));
    RuleBroken broken =
        assertBroken("PTY-19", "team", () -> Keeping.place("ada", "CUS-2026-000001"));
    assertEquals(List.of("ada", "CUS-2026-000001"), broken.values());
  }

  @Test
  void pty20_an_account_goes_on_that_has_ended_and_is_still_somebodys() {
    assertDoesNotThrow(() -> Keeping.revive("ada", false, false));
    assertBroken("PTY-20", "login", () -> Keeping.revive("ada", true, false));
    assertBroken("PTY-20.ERASED", "login", () -> Keeping.revive("ada", false, true));
  }

  private static RuleBroken assertBroken(String rule, String field, Executable act) {
    RuleBroken broken = assertThrows(RuleBroken.class, act);
    assertEquals(rule, broken.rule());
    assertEquals(field, broken.field());
    return broken;
  }
}
