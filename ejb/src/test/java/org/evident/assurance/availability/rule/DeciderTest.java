package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DeciderTest {

  private static final Decider CHANGES =
      new Decider("carl", "Carl Change", "Network", Set.of(Role.CHANGE_MANAGER));
  private static final Decider LEVELS =
      new Decider("leo", "Leo Level", "Network", Set.of(Role.SERVICE_LEVEL_MANAGER));

  @Test
  void av2_a_window_is_approved_by_a_change_manager_only() {
    assertDoesNotThrow(() -> CHANGES.approve("leo", "carl"));
    assertDoesNotThrow(() -> CHANGES.approve("carl", "Ada of another tool"));
    assertBroken("AV-2.APPROVER", () -> LEVELS.approve("carl", "leo"));
  }

  @Test
  void sod1_nobody_approves_or_leaves_out_what_they_wrote() {
    assertBroken("SOD-1", () -> CHANGES.approve("carl", "carl"));
    assertBroken("SOD-1", () -> CHANGES.approve("carl", "Carl Change"));
    assertBroken("SOD-1", () -> LEVELS.exclude("leo", "leo", null));
  }

  @Test
  void sod5_nobody_of_the_team_leaves_an_outage_of_its_service_out() {
    assertBroken("SOD-5", () -> LEVELS.exclude("carl", "leo", "Network"));
    assertDoesNotThrow(() -> LEVELS.exclude("carl", "leo", "Servers"));
    assertBroken("AV-3.DECIDER", () -> CHANGES.exclude("leo", "carl", "Servers"));
  }

  private static void assertBroken(String rule, Executable act) {
    assertEquals(rule, assertThrows(RuleBroken.class, act).rule());
  }
}
