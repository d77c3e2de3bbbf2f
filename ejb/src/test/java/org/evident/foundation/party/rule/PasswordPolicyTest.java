package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

  @ParameterizedTest
  @CsvSource({"anna, elevenchars", "anna.schneider, anna.schneider"})
  void pty2_a_short_password_or_the_login_is_refused(String login, String password) {
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> PasswordPolicy.require(login, password));
    assertEquals("PTY-2", broken.rule());
  }

  @Test
  void pty2_twelve_characters_are_enough() {
    assertDoesNotThrow(() -> PasswordPolicy.require("anna", "twelve chars"));
  }
}
