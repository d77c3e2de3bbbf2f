package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class CustomerChangeTest {

  @Test
  void sla10_what_no_customer_knows_of_turns_out_to_be_of_another_one() {
    assertDoesNotThrow(change(List.of(), false)::require);
  }

  @Test
  void sla10_nobody_loses_sight_of_what_they_reported_or_wrote() {
    RuleBroken broken = broken(change(List.of("Ada", "Bob"), true));
    assertEquals("INC.CUSTOMER customer", broken.rule() + " " + broken.field());
    assertEquals(List.of("Ada", "CUS-2", "INC-1"), broken.values());
  }

  @Test
  void sla10_what_its_customer_was_told_of_stays_theirs() {
    RuleBroken broken = broken(change(List.of(), true));
    assertEquals("INC.CUSTOMER.TOLD customer", broken.rule() + " " + broken.field());
  }

  private static CustomerChange change(List<String> strangers, boolean theirs) {
    return new CustomerChange("INC-1", "CUS-2", strangers, theirs);
  }

  private static RuleBroken broken(CustomerChange change) {
    return assertThrows(RuleBroken.class, change::require);
  }
}
