package org.evident.foundation.party.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evident.kernel.Role;

/**
 * Two roles of one person that duties are to be separated between (processes.md 1.7). Holding both is allowed: what the
 * rule forbids is refused record by record (SOD-7), and so somebody else has to be there for it.
 *
 * @param rule the id of the rule that will refuse
 * @param decision what is decided in one of the roles about what is written in the other, or null
 */
public record RoleConflict(String rule, DecisionType decision, Mandate first, Mandate second) {

  /** Who writes what is decided on. */
  private static final Map<DecisionType, Set<Role>> WRITERS =
      Map.of(
          DecisionType.SLA_SIGNATURE,
          EnumSet.of(Role.SERVICE_LEVEL_MANAGER, Role.CUSTOMER_REPRESENTATIVE),
          DecisionType.REPORT_APPROVAL,
          EnumSet.of(Role.REPORT_AUTHOR),
          DecisionType.CONTRACT_SIGNATURE,
          EnumSet.of(Role.SUPPLIER_MANAGER),
          DecisionType.BUDGET_APPROVAL,
          EnumSet.of(Role.FINANCE_MANAGER),
          DecisionType.CHANGE_APPROVAL,
          EnumSet.of(Role.CHANGE_MANAGER),
          DecisionType.EMERGENCY_CHANGE_APPROVAL,
          EnumSet.of(Role.CHANGE_MANAGER),
          DecisionType.SLA_EXCLUSION,
          EnumSet.of(Role.SERVICE_DESK, Role.RESOLVER));

  /** Who does nothing an auditor could come to audit. */
  private static final Set<Role> NOT_AUDITED =
      EnumSet.of(Role.AUDITOR, Role.AUDIT_MANAGER, Role.USER, Role.CUSTOMER_REPRESENTATIVE);

  /**
   * The conflicts between the roles of one person (PTY-27): of two that are held at the same time and reach the same, one
   * decides what the other writes or was missed (SOD-1, SOD-5), audits what the other does (SOD-3), or changes the rules the
   * other decides by (SOD-6).
   *
   * @param held what the person was given, taken over or not
   * @param matrix who may decide what
   */
  public static List<RoleConflict> between(List<Mandate> held, Collection<Authority> matrix) {
    List<RoleConflict> found = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      for (int k = i + 1; k < held.size(); k++) {
        Mandate one = held.get(i);
        Mandate other = held.get(k);
        if (one.role() != other.role() && meet(one, other)) {
          add(found, one, other, matrix);
        }
      }
    }
    return List.copyOf(found);
  }

  private static void add(
      List<RoleConflict> found, Mandate one, Mandate other, Collection<Authority> matrix) {
    Set<Role> deciders = EnumSet.noneOf(Role.class);
    for (Authority row : matrix) {
      deciders.add(row.role());
      Set<Role> writers = WRITERS.getOrDefault(row.type(), Set.of());
      String rule = row.type() == DecisionType.SLA_EXCLUSION ? "SOD-5" : "SOD-1";
      if (isBetween(one, other, writers, Set.of(row.role()))) {
        found.add(new RoleConflict(rule, row.type(), one, other));
      }
    }
    if (isBetween(
        one, other, Set.of(Role.AUDITOR), EnumSet.complementOf(EnumSet.copyOf(NOT_AUDITED)))) {
      found.add(new RoleConflict("SOD-3", null, one, other));
    }
    if (isBetween(one, other, Set.of(Role.ADMINISTRATOR), deciders)) {
      found.add(new RoleConflict("SOD-6", null, one, other));
    }
  }

  private static boolean isBetween(Mandate one, Mandate other, Set<Role> some, Set<Role> others) {
    return some.contains(one.role()) && others.contains(other.role())
        || some.contains(other.role()) && others.contains(one.role());
  }

  /** Whether both are held on some day and reach something together; a service may well be of a customer. */
  private static boolean meet(Mandate one, Mandate other) {
    boolean sameDays = begins(one, other) && begins(other, one);
    Scope here = one.scope();
    Scope there = other.scope();
    return sameDays && (here.kind() != there.kind() || Objects.equals(here.key(), there.key()));
  }

  private static boolean begins(Mandate one, Mandate other) {
    return other.to() == null || one.from().isBefore(other.to());
  }
}
