package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;
import org.junit.jupiter.api.Test;

class IncidentFactsTest {

  private static final IncidentFacts READ = facts(3, 3, "Desk");

  @Test
  void inc1_the_priority_follows_from_what_is_corrected_and_stays_where_it_is_not() {
    assertEquals(Priority.P1, facts(1, 2, "Desk").priority(READ, Priority.P3));
    assertEquals(Priority.P4, facts(3, 3, "Net").priority(READ, Priority.P4));
  }

  @Test
  void what_is_over_is_not_corrected_and_no_team_is_taken_away() {
    assertDoesNotThrow(() -> READ.require(IncidentState.PENDING, READ));
    assertDoesNotThrow(() -> READ.require(IncidentState.NEW, facts(3, 3, null)));
    assertEquals("INC.EDIT", rule(READ, IncidentState.RESOLVED));
    assertEquals("INC.EDIT", rule(READ, IncidentState.CANCELLED));
    assertEquals("INC.TEAM", rule(facts(3, 3, null), IncidentState.ASSIGNED));
  }

  @Test
  void words_and_back_are_the_same_but_for_blanks_at_the_ends() {
    IncidentFacts typed = new IncidentFacts(" It is ", "Line\r\nline\n", "SVC-1", 2, 4, " ");
    assertEquals(
        new IncidentFacts("It is", "Line\nline", "SVC-1", 2, 4, null),
        IncidentFacts.of(typed.words()));
  }

  private static String rule(IncidentFacts facts, IncidentState state) {
    return assertThrows(RuleBroken.class, () -> facts.require(state, READ)).rule();
  }

  private static IncidentFacts facts(int impact, int urgency, String team) {
    return new IncidentFacts("Title", "Text", "SVC-1", impact, urgency, team);
  }
}
