package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.TakingBack.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TakingBackTest {

  private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant LAST = AT.plusSeconds(600);
  private static final Written NOTE = new Written(AT, "ada", false, null);

  @Test
  void a_note_is_taken_back_by_its_author_while_it_is_fresh_and_the_incident_open() {
    assertDoesNotThrow(() -> TakingBack.note(NOTE, "ada", IncidentState.PENDING, LAST));
    assertEquals("INC.BACK.LATE", note(NOTE, "ada", IncidentState.NEW, LAST.plusSeconds(1)));
    assertEquals("INC.BACK.OTHERS", note(NOTE, "bob", IncidentState.NEW, LAST));
    assertEquals("INC.BACK.OVER", note(NOTE, "ada", IncidentState.RESOLVED, LAST));
    Written gone = new Written(AT, "ada", false, AT);
    assertEquals("INC.BACK.TWICE", note(gone, "ada", IncidentState.NEW, LAST));
  }

  @Test
  void sla5_the_question_that_pauses_a_clock_stays() {
    Written question = new Written(AT, "ada", true, null);
    assertEquals("INC.BACK.STEP", note(question, "ada", IncidentState.IN_PROGRESS, AT));
  }

  @Test
  void an_assignment_is_taken_back_before_anybody_began() {
    assertDoesNotThrow(() -> TakingBack.assignment(IncidentState.ASSIGNED, AT, LAST));
    assertEquals(
        "INC.BACK.LATE",
        rule(() -> TakingBack.assignment(IncidentState.ASSIGNED, AT, LAST.plusSeconds(1))));
    assertEquals(
        "INC.BACK.BEGUN", rule(() -> TakingBack.assignment(IncidentState.IN_PROGRESS, AT, AT)));
  }

  @Test
  void a_page_knows_until_when_and_nothing_where_a_guard_refuses() {
    assertEquals(
        LAST, TakingBack.until(AT, () -> TakingBack.assignment(IncidentState.ASSIGNED, AT, LAST)));
    assertNull(TakingBack.until(AT, () -> TakingBack.assignment(IncidentState.NEW, AT, AT)));
  }

  private static String note(Written note, String login, IncidentState state, Instant now) {
    return rule(() -> TakingBack.note(note, login, state, now));
  }

  private static String rule(Executable guarded) {
    return assertThrows(RuleBroken.class, guarded).rule();
  }
}
