package org.evident.resolution.incident.rule;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.kernel.Priority;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.FactField.Obstacle;
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
  void what_a_team_gets_says_what_kind_of_fault_it_is() {
    IncidentFacts unsorted = READ.with(Map.of(FactField.CATEGORY, " "));
    IncidentFacts fresh = facts(3, 3, null);
    assertEquals("INC.CATEGORY", rule(unsorted, IncidentState.NEW));
    assertEquals("INC.CATEGORY", rule(unsorted, IncidentState.IN_PROGRESS));
    assertDoesNotThrow(() -> unsorted.require(IncidentState.IN_PROGRESS, unsorted)); // imported so
    assertDoesNotThrow(
        () -> fresh.with(Map.of(FactField.CATEGORY, " ")).require(IncidentState.NEW, fresh));
  }

  @Test
  void somebody_of_a_team_gets_it_and_what_is_in_work_stays_with_somebody() {
    IncidentFacts nobody = READ.with(Map.of(FactField.ASSIGNEE, " "));
    assertEquals("INC.ASSIGNEE", rule(nobody, IncidentState.IN_PROGRESS));
    assertEquals("INC.ASSIGNEE", rule(nobody, IncidentState.PENDING));
    assertDoesNotThrow(() -> nobody.require(IncidentState.ASSIGNED, READ));
    assertDoesNotThrow(() -> nobody.require(IncidentState.PENDING, nobody)); // imported so
    IncidentFacts fresh = nobody.with(Map.of(FactField.TEAM, " "));
    IncidentFacts given = fresh.with(Map.of(FactField.ASSIGNEE, "bob"));
    RuleBroken broken =
        assertThrows(RuleBroken.class, () -> given.require(IncidentState.NEW, fresh));
    assertEquals("INC.ASSIGNEE.TEAM assignee", broken.rule() + " " + broken.field());
    assertDoesNotThrow(
        () -> given.with(Map.of(FactField.TEAM, "Desk")).require(IncidentState.NEW, fresh));
  }

  @Test
  void gen4_a_text_that_says_nothing_may_stay_and_is_not_written_anew() {
    IncidentFacts silent = READ.with(Map.of(FactField.DESCRIPTION, "tbd"));
    assertEquals("GEN-4", rule(silent, IncidentState.PENDING));
    assertDoesNotThrow(() -> silent.require(IncidentState.PENDING, silent));
  }

  @Test
  void rpr3_a_report_is_of_somebody_else_and_never_of_nobody_again() {
    assertDoesNotThrow(
        () -> READ.with(Map.of(FactField.REPORTER, "jonas")).require(IncidentState.PENDING, READ));
    IncidentFacts nobodys = READ.with(Map.of(FactField.REPORTER, " "));
    assertEquals("RPR-3", rule(nobodys, IncidentState.PENDING));
    assertDoesNotThrow(() -> nobodys.require(IncidentState.PENDING, nobodys));
  }

  @Test
  void words_and_back_are_the_same_but_for_blanks_at_the_ends() {
    IncidentFacts typed =
        new IncidentFacts(
            " It is ",
            "Line\r\nline\n",
            "CUS-1",
            "SVC-1",
            2,
            4,
            " ",
            " ada ",
            " pump 7 ",
            " access ",
            " ida ");
    assertEquals(
        new IncidentFacts(
            "It is", "Line\nline", "CUS-1", "SVC-1", 2, 4, null, "ada", "pump 7", "access", "ida"),
        IncidentFacts.of(typed.words()));
  }

  @Test
  void what_is_not_named_stays_and_a_blank_takes_away_the_item() {
    IncidentFacts some =
        READ.with(
            Map.of(
                FactField.IMPACT,
                "1",
                FactField.TITLE,
                " Another ",
                FactField.ITEM,
                " ",
                FactField.CATEGORY,
                "speed"));
    assertEquals(
        new IncidentFacts(
            "Another", "Text", "CUS-1", "SVC-1", 1, 3, "Desk", "ada", null, "speed", "ida"),
        some);
    assertEquals(READ, READ.with(Map.of()));
  }

  @Test
  void whoever_works_on_it_corrects_it_while_it_is_open_and_leaders_alone_its_team() {
    Set<Role> resolver = Set.of(Role.RESOLVER);
    assertEquals(
        EnumSet.of(FactField.TEAM), barred(IncidentState.PENDING, resolver, Obstacle.OTHERS));
    assertEquals(
        EnumSet.noneOf(FactField.class),
        barred(IncidentState.NEW, Set.of(Role.SERVICE_DESK), Obstacle.OTHERS));
    assertEquals(
        EnumSet.allOf(FactField.class),
        barred(IncidentState.NEW, Set.of(Role.AUDITOR), Obstacle.OTHERS));
    assertEquals(
        EnumSet.allOf(FactField.class),
        barred(IncidentState.RESOLVED, Set.of(Role.INCIDENT_MANAGER), Obstacle.OVER));
  }

  private static Set<FactField> barred(IncidentState state, Set<Role> held, Obstacle by) {
    return Arrays.stream(FactField.values())
        .filter(field -> field.obstacle(state, held).filter(by::equals).isPresent())
        .collect(Collectors.toSet());
  }

  private static String rule(IncidentFacts facts, IncidentState state) {
    return assertThrows(RuleBroken.class, () -> facts.require(state, READ)).rule();
  }

  private static IncidentFacts facts(int impact, int urgency, String team) {
    return new IncidentFacts(
        "Title", "Text", "CUS-1", "SVC-1", impact, urgency, team, "ada", "pump 7", "access", "ida");
  }
}
