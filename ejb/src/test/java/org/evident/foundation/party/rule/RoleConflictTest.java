package org.evident.foundation.party.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.evident.kernel.Role;
import org.junit.jupiter.api.Test;

class RoleConflictTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<Authority> MATRIX =
      List.of(
          new Authority(DecisionType.REPORT_APPROVAL, Role.SERVICE_OWNER, null, null, 1),
          new Authority(DecisionType.SLA_EXCLUSION, Role.INCIDENT_MANAGER, null, null, 1));

  @Test
  void pty27_who_writes_and_decides_is_shown_with_the_decision() {
    assertEquals(
        List.of("SOD-1 REPORT_APPROVAL"),
        between(global(Role.REPORT_AUTHOR), global(Role.SERVICE_OWNER)));
    assertEquals(
        List.of("SOD-5 SLA_EXCLUSION"),
        between(global(Role.INCIDENT_MANAGER), global(Role.RESOLVER)));
    assertEquals(List.of(), between(global(Role.SERVICE_DESK), global(Role.RESOLVER)));
  }

  @Test
  void pty27_who_audits_what_they_do_and_who_decides_by_rules_they_change_is_shown() {
    assertEquals(List.of("SOD-3 null"), between(global(Role.AUDITOR), global(Role.CHANGE_MANAGER)));
    assertEquals(List.of(), between(global(Role.AUDITOR), global(Role.AUDIT_MANAGER)));
    assertEquals(
        List.of("SOD-6 null"), between(global(Role.ADMINISTRATOR), global(Role.SERVICE_OWNER)));
    assertEquals(List.of(), between(global(Role.ADMINISTRATOR), global(Role.RESOLVER)));
  }

  @Test
  void pty27_roles_of_other_days_or_other_places_do_not_meet() {
    Mandate author = held(Role.REPORT_AUTHOR, Scope.service("SVC-1"), DAY, DAY.plusDays(10));
    assertEquals(
        1, between(author, held(Role.SERVICE_OWNER, Scope.service("SVC-1"), DAY, null)).size());
    assertEquals(1, between(author, global(Role.SERVICE_OWNER)).size());
    assertEquals(
        1, between(author, held(Role.SERVICE_OWNER, Scope.customer("CUS-1"), DAY, null)).size());
    assertEquals(
        List.of(), between(author, held(Role.SERVICE_OWNER, Scope.service("SVC-2"), DAY, null)));
    assertEquals(
        List.of(),
        between(author, held(Role.SERVICE_OWNER, Scope.service("SVC-1"), DAY.plusDays(10), null)));
  }

  @Test
  void pty27_the_matrix_says_who_decides() {
    List<Mandate> held = List.of(global(Role.REPORT_AUTHOR), global(Role.RELATIONSHIP_MANAGER));
    assertEquals(List.of(), RoleConflict.between(held, MATRIX));
    Authority more =
        new Authority(DecisionType.REPORT_APPROVAL, Role.RELATIONSHIP_MANAGER, null, null, 1);
    assertEquals(1, RoleConflict.between(held, List.of(more)).size());
  }

  private static List<String> between(Mandate one, Mandate other) {
    return RoleConflict.between(List.of(one, other), MATRIX).stream()
        .map(conflict -> conflict.rule() + " " + conflict.decision())
        .toList();
  }

  private static Mandate global(Role role) {
    return held(role, Scope.GLOBAL, DAY, null);
  }

  private static Mandate held(Role role, Scope scope, LocalDate from, LocalDate to) {
    return new Mandate(role, scope, from, to, true, null, null);
  }
}
