package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class NeedTest {

  private static NeedTerms terms(String statement, String vital, String business, String risk) {
    return NeedTerms.of(statement, vital, business, risk, risk == null);
  }

  private static String broken(Executable what) {
    return assertThrows(RuleBroken.class, what).rule();
  }

  @Test
  void avr1_a_requirement_says_what_it_demands_of_what_and_what_for() {
    NeedTerms terms = terms(" All day ", "Orders", "Shops are open", "One line only");
    assertEquals(new NeedTerms("All day", "Orders", "Shops are open", "One line only"), terms);
    assertEquals("GEN-4", broken(() -> terms("tbd", "Orders", "Shops are open", null)));
    assertEquals("GEN-4", broken(() -> terms("All day", " ", "Shops are open", null)));
    assertEquals("GEN-4", broken(() -> terms("All day", "Orders", null, null)));
  }

  @Test
  void avr1_a_requirement_names_a_risk_or_that_none_was_identified() {
    assertNull(NeedTerms.of("All day", "Orders", "Shops", "", true).risk());
    assertEquals(
        "AVR-1", broken(() -> NeedTerms.of("All day", "Orders", "Shops", "A flood", true)));
    assertEquals("AVR-1", broken(() -> NeedTerms.of("All day", "Orders", "Shops", "-", false)));
  }

  @Test
  void avr2_a_requirement_holds_when_both_sides_agreed_and_ends_once() {
    assertEquals(NeedState.DRAFT, NeedState.DRAFT.agree(false));
    assertEquals(NeedState.AGREED, NeedState.DRAFT.agree(true));
    assertEquals("AVR-2.PATH", broken(() -> NeedState.AGREED.agree(true)));
    assertEquals(NeedState.SUPERSEDED, NeedState.DRAFT.end());
    assertEquals(NeedState.SUPERSEDED, NeedState.AGREED.end());
    assertEquals("AVR-2.PATH", broken(NeedState.SUPERSEDED::end));
  }

  @Test
  void avr2_and_sod1_its_author_does_not_agree() {
    assertEquals("SOD-1", broken(() -> NeedState.requireOther("ada", "ada")));
    assertDoesNotThrow(() -> NeedState.requireOther("ada", "ben"));
  }

  @Test
  void avr2_a_state_is_asked_for_by_its_name() {
    assertEquals(NeedState.AGREED, NeedState.named("AGREED"));
    assertNull(NeedState.named(" "));
    assertEquals("AVR-2.STATE", broken(() -> NeedState.named("OLD")));
  }

  @Test
  void avr3_what_a_side_agreed_to_stays_and_only_what_holds_is_confirmed() {
    assertDoesNotThrow(() -> NeedState.DRAFT.requireUnsigned("AVR-1", false));
    assertEquals("AVR-3", broken(() -> NeedState.DRAFT.requireUnsigned("AVR-1", true)));
    assertEquals("AVR-3", broken(() -> NeedState.AGREED.requireUnsigned("AVR-1", false)));
    assertDoesNotThrow(NeedState.AGREED::requireAgreed);
    assertEquals("AVR-3.CONFIRM", broken(NeedState.DRAFT::requireAgreed));
  }
}
