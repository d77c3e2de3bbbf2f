package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evident.foundation.classification.rule.Classification;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class HarmTest {

  @Test
  void inc6_a_security_event_says_what_was_lost() {
    assertEquals(EnumSet.of(Harm.INTEGRITY), Harm.require(List.of(Harm.INTEGRITY, Harm.INTEGRITY)));
    assertEquals("harmed", refused(Set.of()).field());
    assertEquals("INC-6", refused(null).rule());
  }

  @Test
  void inc6_only_what_is_strictly_confidential_is_withheld() {
    assertEquals(
        List.of(Classification.STRICTLY_CONFIDENTIAL),
        Arrays.stream(Classification.values()).filter(Harm::withheld).toList());
  }

  private static RuleBroken refused(Set<Harm> harmed) {
    return assertThrows(RuleBroken.class, () -> Harm.require(harmed));
  }
}
