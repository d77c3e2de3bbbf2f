package org.evident.foundation.draft.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class BegunTest {

  @Test
  void drf1_a_text_is_kept_as_long_as_it_could_be_sent() {
    assertTrue(Begun.toKeep("x"));
    assertFalse(Begun.toKeep(" \n"));
    assertFalse(Begun.toKeep(null));
    assertTrue(Begun.toKeep("x".repeat(Begun.LONGEST)));
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> Begun.toKeep("x".repeat(Begun.LONGEST + 1)));
    assertEquals("text", broken.field());
  }
}
