package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class RetirementTest {

  private static final String POST = "SVC-2026-000001";

  @Test
  void pty21_what_something_rests_on_does_not_leave() {
    assertDoesNotThrow(() -> Retirement.require(POST, List.of(), 0));
    RuleBroken agreed =
        assertThrows(
            RuleBroken.class, () -> Retirement.require(POST, List.of("SLA-1", "SLA-2"), 3));
    assertEquals("PTY-21.AGREEMENTS", agreed.rule());
    assertEquals(List.of(POST, "SLA-1, SLA-2"), agreed.values());
    RuleBroken open = assertThrows(RuleBroken.class, () -> Retirement.require(POST, List.of(), 3));
    assertEquals("PTY-21.INCIDENTS", open.rule());
    assertEquals(List.of(POST, 3L), open.values());
  }

  @Test
  void pty22_what_has_left_gets_nothing_new() {
    assertDoesNotThrow(() -> Retirement.serves("service", POST, true));
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> Retirement.serves("service", POST, false));
    assertEquals("PTY-22", broken.rule());
    assertEquals("service", broken.field());
  }
}
