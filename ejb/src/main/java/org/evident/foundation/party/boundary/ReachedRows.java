package org.evident.foundation.party.boundary;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Every row. */
  public static final ReachedRows ALL = new ReachedRows("", List.of());

  /** None of them. */
  public static final ReachedRows NONE = new ReachedRows("and 1 = 0 ", List.of());

  /**
   * What the scopes given hold.
   *
   * @param columns where a row keeps the key of what a role can be limited to, or a condition with {@code %s} where the keys
   *     are asked for; scopes of other kinds hold none
   */
  public static ReachedRows of(Collection<Scope> scopes, Map<ScopeKind, String> columns) {
    if (scopes.contains(Scope.GLOBAL)) {
      return ALL;
    }
    List<String> ways = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    new TreeMap<>(columns).forEach((kind, column) -> add(ways, values, scopes, kind, column));
    return ways.isEmpty()
        ? NONE
        : new ReachedRows("and (" + String.join(" or ", ways) + ") ", values);
  }

  /** Whether no row is left out. */
  public boolean isWhole() {
    return sql.isEmpty();
  }

  /**
   * The same rows asked for from outside their query.
   *
   * @param condition with {@code %s} where this part stands in it
   */
  public ReachedRows inside(String condition) {
    return isWhole() ? this : new ReachedRows("and " + condition.formatted(sql) + " ", values);
  }

  /** All values of a query that begins with others. */
  public Object[] after(Object... before) {
    List<Object> all = new ArrayList<>(Arrays.asList(before));
    all.addAll(values);
    return all.toArray();
  }

  /** All values of a query that goes on with others. */
  public Object[] before(Object... after) {
    List<Object> all = new ArrayList<>(values);
    all.addAll(Arrays.asList(after));
    return all.toArray();
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
      String among = "in (" + Statements.places(keys.size()) + ")";
      ways.add(column.contains("%s") ? column.formatted(among) : column + " " + among);
      values.addAll(keys);
    }
  }
}
