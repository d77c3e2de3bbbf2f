package org.evident.supply.demand.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/**
 * The part of a query that leaves the forecasts within some scopes (PTY-10): {@code s} is the service and {@code c} the
 * customer, which a forecast for all of them does not have.
 *
 * @param sql begins with {@code and}, or is empty where a scope holds everything
 * @param values what fills its places
 */
record DemandReach(String sql, List<Object> values) {

  static DemandReach of(Collection<Scope> scopes) {
    if (scopes.contains(Scope.GLOBAL)) {
      return new DemandReach("", List.of());
    }
    List<String> ways = new ArrayList<>(List.of("1 = 0"));
    List<Object> values = new ArrayList<>();
    add(scopes, ScopeKind.SERVICE, "s.number", ways, values);
    add(scopes, ScopeKind.CUSTOMER, "c.number", ways, values);
    return new DemandReach("and (" + String.join(" or ", ways) + ") ", values);
  }

  private static void add(
      Collection<Scope> scopes,
      ScopeKind kind,
      String column,
      List<String> ways,
      List<Object> values) {
    List<String> keys = scopes.stream().filter(s -> s.kind() == kind).map(Scope::key).toList();
    if (!keys.isEmpty()) {
      ways.add(column + " in (" + Statements.places(keys.size()) + ")");
      values.addAll(keys);
    }
  }

  /** All values of a query that ends with this part. */
  Object[] after(Object... before) {
    List<Object> all = new ArrayList<>(List.of(before));
    all.addAll(values);
    return all.toArray();
  }
}
