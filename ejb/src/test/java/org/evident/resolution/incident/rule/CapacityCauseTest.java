package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class CapacityCauseTest {

  @Test
  void capm4_what_is_related_to_a_metric_that_ran_short_is_coded_capacity() {
    assertEquals("CAPACITY", CapacityCause.after(null, true));
    assertEquals("CAPACITY", CapacityCause.after("Defect", true));
    assertEquals("CAPACITY", CapacityCause.solved(null, true));
    assertEquals("CAPACITY", CapacityCause.solved("capacity ", true));
  }

  @Test
  void capm4_the_code_goes_with_the_relation_and_leaves_other_codes_alone() {
    assertNull(CapacityCause.after("CAPACITY", false));
    assertEquals("Defect", CapacityCause.after("Defect", false));
    assertNull(CapacityCause.after(null, false));
    assertEquals("Defect", CapacityCause.solved("Defect", false));
    assertNull(CapacityCause.solved(null, false));
  }

  @Test
  void capm4_a_code_that_does_not_go_with_the_relation_is_refused() {
    RuleBroken other = assertThrows(RuleBroken.class, () -> CapacityCause.solved("Defect", true));
    assertEquals("CAPM-4.CODE causeCode", other.rule() + " " + other.field());
    RuleBroken alone =
        assertThrows(RuleBroken.class, () -> CapacityCause.solved("Capacity", false));
    assertEquals("CAPM-4.METRIC causeCode", alone.rule() + " " + alone.field());
  }
}
