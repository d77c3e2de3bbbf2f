package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class WindowStateTest {

  private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  private static String broken(Instant start, Instant announced) {
    return assertThrows(
            RuleBroken.class, () -> WindowState.announce("MWI-1", start, announced, NOW))
        .rule();
  }

  @Test
  void av2_a_window_is_approved_and_then_used_or_not() {
    assertEquals(WindowState.NEW, WindowState.of(false, NOW, true, NOW));
    assertEquals(WindowState.APPROVED, WindowState.of(true, LATER, false, NOW));
    assertEquals(WindowState.USED, WindowState.of(true, LATER, true, NOW));
    assertEquals(WindowState.USED, WindowState.of(true, NOW, true, NOW));
    assertEquals(WindowState.UNUSED, WindowState.of(true, NOW, false, NOW));
  }

  @Test
  void av2_a_window_is_announced_once_and_before_it_begins() {
    assertDoesNotThrow(() -> WindowState.announce("MWI-1", LATER, null, NOW));
    assertEquals("AV-2.BEGUN", broken(NOW, null));
    assertEquals("AV-2.ANNOUNCED", broken(LATER, NOW));
  }
}
