package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class AgreedExceptionsTest {

  @Test
  void sla12_only_an_exception_of_the_agreement_excludes_a_clock() {
    AgreedExceptions agreed = AgreedExceptions.read("Force majeure; Power cut at the customer\n\n");
    assertEquals(List.of("Force majeure", "Power cut at the customer"), agreed.reasons());
    assertEquals("Force majeure", agreed.require(" force MAJEURE "));
    RuleBroken other = assertThrows(RuleBroken.class, () -> agreed.require("Bad luck"));
    assertEquals("SLA-12", other.rule());
    assertEquals(List.of("Bad luck", "Force majeure; Power cut at the customer"), other.values());
  }

  @Test
  void sla12_an_agreement_without_exceptions_excludes_nothing() {
    AgreedExceptions none = AgreedExceptions.read(null);
    assertThrows(RuleBroken.class, () -> none.require("Force majeure"));
    assertThrows(RuleBroken.class, () -> none.require(null));
  }
}
