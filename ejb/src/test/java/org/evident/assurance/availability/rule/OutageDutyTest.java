package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class OutageDutyTest {

  @Test
  void inc7_a_grave_incident_of_a_service_with_a_promise_needs_its_outage() {
    assertEquals(true, OutageDuty.isGrave(1) && OutageDuty.isGrave(2));
    assertEquals(false, OutageDuty.isGrave(3) || OutageDuty.isGrave(null));
    assertDoesNotThrow(() -> OutageDuty.require("INC-1", true, true));
    assertDoesNotThrow(() -> OutageDuty.require("INC-1", false, false));
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> OutageDuty.require("INC-1", true, false));
    assertEquals("INC-7 outage", broken.rule() + " " + broken.field());
  }
}
