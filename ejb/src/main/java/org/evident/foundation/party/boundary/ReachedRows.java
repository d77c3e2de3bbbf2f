package org.evident.foundation.party.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/**
 * The part of a query that leaves the rows within some scopes (PTY-10).
 *
 * @param sql begins with {@code and}, or is empty where a scope holds everything
 * @param values what fills its places
 */
public record ReachedRows(String sql, List<Object> values) {

  /**
   * What the scopes given hold.
   *
   * @param columns where a row keeps the key of what a role can be limited to; scopes of other kinds hold none
   */
  public static ReachedRows of(Collection<Scope> scopes, Map<ScopeKind, String> columns) {
    if (scopes.contains(Scope.GLOBAL)) {
      return new ReachedRows("", List.of());
    }
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    new TreeMap<>(columns).forEach((kind, column) -> add(ways, values, scopes, kind, column));
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
