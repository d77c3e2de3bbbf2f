package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class ActsForTest {

  @Test
  void usr2_a_report_is_for_the_customer_its_reporter_acts_for() {
    assertEquals("CUS-1", ActsFor.one(List.of("CUS-1"), null));
    assertEquals("CUS-2", ActsFor.one(List.of("CUS-1", "CUS-2"), " CUS-2 "));
    assertEquals("USR-2", refused(List.of(), "CUS-1"));
    assertEquals("USR-2.SEVERAL", refused(List.of("CUS-1", "CUS-2"), " "));
    assertEquals("REC-1", refused(List.of("CUS-1"), "CUS-3"));
  }

  private static String refused(List<String> customers, String wanted) {
    return assertThrows(RuleBroken.class, () -> ActsFor.one(customers, wanted)).rule();
  }
}
