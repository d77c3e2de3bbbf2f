package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class NamedReporterTest {

  private static final long CUSTOMER = 7;

  @Test
  void rpr1_the_desk_names_people_of_the_customer_and_of_the_provider() {
    assertDoesNotThrow(() -> named(CUSTOMER, true).require(CUSTOMER, false));
    assertDoesNotThrow(() -> named(null, true).require(CUSTOMER, false));
  }

  @Test
  void rpr1_a_customer_names_its_own_people_only() {
    assertDoesNotThrow(() -> named(CUSTOMER, true).require(CUSTOMER, true));
    refused(named(null, true), true);
  }

  @Test
  void rpr1_nobody_names_who_is_gone_or_belongs_to_another_customer() {
    refused(named(CUSTOMER, false), false);
    refused(named(null, false), false);
    refused(named(CUSTOMER + 1, true), false);
    refused(named(CUSTOMER + 1, true), true);
  }

  private static void refused(NamedReporter reporter, boolean outside) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> reporter.require(CUSTOMER, outside));
    assertEquals("RPR-1", broken.rule());
    assertEquals("reporter", broken.field());
  }

  private static NamedReporter named(Long customer, boolean active) {
    return new NamedReporter("ida", customer, active);
  }
}
