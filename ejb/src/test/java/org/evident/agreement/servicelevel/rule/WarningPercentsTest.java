package org.evident.agreement.servicelevel.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class WarningPercentsTest {

  @Test
  void sla9_an_agreement_says_at_which_shares_of_a_limit_to_warn() {
    assertEquals(List.of(50, 75, 90), WarningPercents.of(null));
    assertEquals(List.of(50, 75, 90), WarningPercents.of(List.of()));
    assertEquals(List.of(30, 60), WarningPercents.of(List.of(60, 30, 60)));
    assertEquals(List.of(30, 60), WarningPercents.read(WarningPercents.text(List.of(30, 60))));
    for (Integer wrong : Arrays.asList(0, 100, -5, null)) {
      RuleBroken refused =
          assertThrows(RuleBroken.class, () -> WarningPercents.of(Arrays.asList(wrong, 50)));
      assertEquals("SLA-9 warningPercents", refused.rule() + " " + refused.field());
    }
  }

  @Test
  void inc2_a_resolution_is_told_of_when_the_incident_rises_whatever_is_agreed() {
    assertEquals(List.of(30, 75, 90), target(Metric.RESOLUTION).warningPercents());
    assertEquals(List.of(30), target(Metric.RESPONSE).warningPercents());
  }

  private static Target target(Metric metric) {
    return new Target(metric, Priority.P1, 900, Desk.ALL, false, "SLA v1", List.of(30));
  }
}
