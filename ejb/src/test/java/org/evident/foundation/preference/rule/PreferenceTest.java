package org.evident.foundation.preference.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class PreferenceTest {

  @Test
  void prf1_only_a_language_there_is_can_be_settled() {
    Preference german = Preference.DEFAULT.speaking("de");
    assertEquals("de", german.language());
    assertEquals(Preference.DEFAULT.theme(), german.theme());
    assertNull(german.speaking(null).language());
    RuleBroken broken = assertThrows(RuleBroken.class, () -> german.speaking("xx"));
    assertEquals("PRF-1", broken.rule());
    assertEquals("language", broken.field());
  }

  @Test
  void prf1_columns_are_names_and_stay_when_something_else_is_settled() {
    Preference few = Preference.DEFAULT.showing("state,clock");
    assertEquals("state,clock", few.speaking("de").columns());
    assertNull(few.showing(null).columns());
    for (String none : List.of("", "state,", "a b", "<b>", "a,".repeat(10) + "a")) {
      assertEquals(
          "columns", assertThrows(RuleBroken.class, () -> few.showing(none)).field(), none);
    }
  }
}
