package org.evident.foundation.communication.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/**
 * The part of a query that leaves what was told {@code t} to customers, and of services, within some scopes (PTY-10); what is
 * of neither everybody of the provider sees.
 *
 * @param sql begins with {@code and}, or is empty where a scope holds everything
 * @param values what fills its places
 */
record ToldReach(String sql, List<Object> values) {

  static ToldReach of(Collection<Scope> scopes) {
    if (scopes.contains(Scope.GLOBAL)) {
      return new ToldReach("", List.of());
    }
    List<Object> values = new ArrayList<>();
    StringBuilder sql = new StringBuilder(" and (t.customer_id is null and t.service_id is null");
    within(scopes, ScopeKind.CUSTOMER, "c.number", sql, values);
    within(scopes, ScopeKind.SERVICE, "s.number", sql, values);
    return new ToldReach(sql.append(')').toString(), List.copyOf(values));
  }

  private static void within(
      Collection<Scope> scopes,
      ScopeKind kind,
      String column,
      StringBuilder sql,
      List<Object> values) {
    List<String> keys = scopes.stream().filter(s -> s.kind() == kind).map(Scope::key).toList();
    if (!keys.isEmpty()) {
      sql.append(" or ").append(column).append(" in (").append(Statements.places(keys.size()));
      sql.append(')');
      values.addAll(keys);
    }
  }
}
