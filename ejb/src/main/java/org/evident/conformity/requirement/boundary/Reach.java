package org.evident.conformity.requirement.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/** How far the roles of somebody reach that read a kind of record (CNF-8). */
record Reach(Collection<Scope> scopes) {

  /** Whether they read all of the kind. */
  boolean whole() {
    return scopes.contains(Scope.GLOBAL);
  }

  /**
   * The condition that a record lies within; its places are filled by {@link #values}.
   *
   * @param customer the column with the number of the customer a record belongs to
   * @param service the column with that of the service
   */
  String sql(String customer, String service) {
    if (whole()) {
      return "1 = 1";
    }
    List<String> ways = new ArrayList<>(List.of("1 = 0"));
    add(ways, customer, keys(ScopeKind.CUSTOMER));
    add(ways, service, keys(ScopeKind.SERVICE));
    return "(" + String.join(" or ", ways) + ")";
  }

  /** The values of the condition. */
  List<Object> values() {
    List<Object> values = new ArrayList<>();
    if (!whole()) {
      values.addAll(keys(ScopeKind.CUSTOMER));
      values.addAll(keys(ScopeKind.SERVICE));
    }
    return values;
  }

  private static void add(List<String> ways, String column, List<String> keys) {
    if (!keys.isEmpty()) {
      ways.add(column + " in (" + Statements.places(keys.size()) + ")");
    }
  }

  private List<String> keys(ScopeKind kind) {
    return scopes.stream().filter(scope -> scope.kind() == kind).map(Scope::key).sorted().toList();
  }
}
