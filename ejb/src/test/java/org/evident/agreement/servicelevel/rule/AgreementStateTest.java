package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementStateTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "IN_NEGOTIATION"})
  void agr4_what_is_not_agreed_is_a_draft_again_when_written_anew(AgreementState state) {
    assertEquals(AgreementState.DRAFT, state.rewritten());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DRAFT", "IN_NEGOTIATION"})
  void agr4_what_was_agreed_is_never_written_anew(AgreementState state) {
    assertEquals("SLM.PATH", assertThrows(RuleBroken.class, state::rewritten).rule());
  }

  @Test
  void agr4_a_version_begins_after_the_one_before_it() {
    assertDoesNotThrow(() -> AgreementOrder.require(FIRST.plusDays(1), FIRST));
    RuleBroken broken = assertThrows(RuleBroken.class, () -> AgreementOrder.require(FIRST, FIRST));
    assertEquals("SLM.ORDER", broken.rule());
    assertEquals(List.of(FIRST, FIRST), broken.values());
  }
}
