package org.evident.resolution.incident.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/**
 * The part of a query that leaves the incidents within some scopes (PTY-10): {@code c} is its customer, {@code s} its service
 * and {@code i} the incident.
 *
 * @param sql begins with {@code and}, or is empty where a scope holds everything
 * @param values what fills its places
 */
record ReachedRows(String sql, List<Object> values) {

  static ReachedRows of(Collection<Scope> scopes) {
    if (scopes.contains(Scope.GLOBAL)) {
      return new ReachedRows("", List.of());
    }
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    add(ways, values, scopes, ScopeKind.CUSTOMER, "c.number");
    add(ways, values, scopes, ScopeKind.SERVICE, "s.number");
    add(ways, values, scopes, ScopeKind.TEAM, "i.team_name");
    String sql = ways.isEmpty() ? "and 1 = 0 " : "and (" + String.join(" or ", ways) + ") ";
    return new ReachedRows(sql, values);
  }

  private static void add(
      List<String> ways,
      List<Object> values,
      Collection<Scope> scopes,
      ScopeKind kind,
      String column) {
    List<String> keys =
        scopes.stream().filter(scope -> scope.kind() == kind).map(Scope::key).toList();
    if (!keys.isEmpty()) {
      ways.add(column + " in (" + Statements.places(keys.size()) + ")");
      values.addAll(keys);
    }
  }
}
