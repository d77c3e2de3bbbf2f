package org.evident.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evident.kernel.Role;

/**
 * Each pair of roles, given to one person by the door that gives roles: none is refused, since somebody may hold several
 * (processes.md 1.1), and of those that duties are to be separated between (1.7) the rule is named that will refuse.
 */
record RolePairChecks(Office office) {

  /** Who writes, asks for or was missed what somebody else is to decide on (SOD-1, SOD-5). */
  private static final Map<String, Set<Role>> WRITERS =
      Map.of(
          "SOD-1 SLA_SIGNATURE", Set.of(Role.SERVICE_LEVEL_MANAGER, Role.CUSTOMER_REPRESENTATIVE),
          "SOD-1 REPORT_APPROVAL", Set.of(Role.REPORT_AUTHOR),
          "SOD-1 CONTRACT_SIGNATURE", Set.of(Role.SUPPLIER_MANAGER),
          "SOD-1 BUDGET_APPROVAL", Set.of(Role.FINANCE_MANAGER),
          "SOD-1 CHANGE_APPROVAL", Set.of(Role.CHANGE_MANAGER),
          "SOD-1 EMERGENCY_CHANGE_APPROVAL", Set.of(Role.CHANGE_MANAGER),
          "SOD-5 SLA_EXCLUSION", Set.of(Role.SERVICE_DESK, Role.RESOLVER));

  /** Whom an auditor finds nothing of that could be audited. */
  private static final EnumSet<Role> NOT_AUDITED =
      EnumSet.of(Role.AUDITOR, Role.AUDIT_MANAGER, Role.USER, Role.CUSTOMER_REPRESENTATIVE);

  private static final String LOGIN = "all-roles";
  private static final String OFFER =
      "{\"login\":\"" + LOGIN + "\",\"role\":\"%s\",\"scope\":\"GLOBAL\"}";
  private static final int PAIRS = 351;

  void eachPairIsGivenAndTold() {
    office.add(LOGIN, null);
    List<Role> held = new ArrayList<>();
    int pairs = 0;
    for (Role role : Role.values()) {
      office.administrator().post("assignments", OFFER.formatted(role)).expect(201);
      pairs += held.size();
      held.add(role);
      assertEquals(expected(held), told(), "with " + role);
    }
    assertEquals(PAIRS, pairs);
    assertTrue(told().size() > Role.values().length, told()::toString);
  }

  private Set<String> told() {
    Set<String> told = new TreeSet<>();
    office.administrator().get("assignments/conflicts?login=" + LOGIN).expect(200).list().stream()
        .map(one -> (JsonObject) one)
        .map(
            one ->
                line(
                    one.getString("rule") + " " + one.getString("decision", null),
                    Role.valueOf(one.getString("first")),
                    Role.valueOf(one.getString("second"))))
        .forEach(told::add);
    return told;
  }

  /** Who decides is what the matrix says now; other cases change it. */
  private Set<String> expected(List<Role> held) {
    Map<String, Set<Role>> deciders = new HashMap<>();
    for (JsonValue row : office.administrator().get("authority").expect(200).list()) {
      deciders
          .computeIfAbsent(
              row.asJsonObject().getString("decision"), type -> EnumSet.noneOf(Role.class))
          .add(Role.valueOf(row.asJsonObject().getString("role")));
    }
    Set<String> expected = new TreeSet<>();
    WRITERS.forEach(
        (what, writers) ->
            add(
                expected,
                what,
                held,
                writers,
                deciders.getOrDefault(what.replaceFirst(".* ", ""), Set.of())));
    Set<Role> all = EnumSet.noneOf(Role.class);
    deciders.values().forEach(all::addAll);
    add(expected, "SOD-6 null", held, Set.of(Role.ADMINISTRATOR), all);
    add(expected, "SOD-3 null", held, Set.of(Role.AUDITOR), EnumSet.complementOf(NOT_AUDITED));
    return expected;
  }

  private static void add(
      Set<String> expected, String what, List<Role> held, Set<Role> some, Set<Role> others) {
    for (Role one : some) {
      others.stream()
          .filter(other -> other != one && held.contains(one) && held.contains(other))
          .forEach(other -> expected.add(line(what, one, other)));
    }
  }

  private static String line(String rule, Role one, Role other) {
    boolean ordered = one.compareTo(other) < 0;
    return rule + " " + (ordered ? one : other) + " " + (ordered ? other : one);
  }
}
