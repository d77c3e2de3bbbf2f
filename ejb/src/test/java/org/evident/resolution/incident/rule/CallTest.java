package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class CallTest {

  private static final String WHY = "Nobody here knows the router";

  @Test
  void esc1_a_call_says_why_and_whom_and_not_the_team_that_has_it() {
    new Call(Call.Kind.FUNCTIONAL, "Network", null, WHY).require("Desk");
    new Call(Call.Kind.FUNCTIONAL, "Network", null, WHY).require(null);
    new Call(Call.Kind.HIERARCHICAL, null, Rung.SERVICE_OWNER, WHY).require("Desk");
    assertEquals(
        "GEN-4 reason", refused(new Call(Call.Kind.FUNCTIONAL, "Network", null, " "), "Desk"));
    assertEquals("ESC-1 team", refused(new Call(Call.Kind.FUNCTIONAL, " ", null, WHY), "Desk"));
    assertEquals(
        "ESC-1.SAME team", refused(new Call(Call.Kind.FUNCTIONAL, "Desk", null, WHY), "Desk"));
    assertEquals("ESC-1 rung", refused(new Call(Call.Kind.HIERARCHICAL, null, null, WHY), "Desk"));
  }

  @Test
  void esc2_the_level_is_the_rung_told_or_counts_the_teams_called() {
    Call above = new Call(Call.Kind.HIERARCHICAL, null, Rung.TEAM_LEADER, WHY);
    assertEquals(1, above.level(4, Rung.TEAM_LEADER));
    assertEquals(3, above.level(0, Rung.SERVICE_OWNER));
    Call team = new Call(Call.Kind.FUNCTIONAL, "Network", null, WHY);
    assertEquals(1, team.level(0, null));
    assertEquals(3, team.level(2, null));
  }

  private static String refused(Call call, String here) {
    RuleBroken broken = assertThrows(RuleBroken.class, () -> call.require(here));
    return broken.rule() + " " + broken.field();
  }
}
