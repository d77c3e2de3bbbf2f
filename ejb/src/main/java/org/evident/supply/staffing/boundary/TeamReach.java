package org.evident.supply.staffing.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/**
 * The part of a query that leaves the plans of the teams {@code t} within some scopes (PTY-10).
 *
 * @param sql begins with {@code and}, or is empty where a scope holds everything
 * @param values what fills its places
 */
record TeamReach(String sql, List<Object> values) {

  static TeamReach of(Collection<Scope> scopes) {
    if (scopes.contains(Scope.GLOBAL)) {
      return new TeamReach("", List.of());
    }
    List<Object> teams = new ArrayList<>();
    scopes.stream().filter(s -> s.kind() == ScopeKind.TEAM).map(Scope::key).forEach(teams::add);
    return teams.isEmpty()
        ? new TeamReach("and 1 = 0 ", teams)
        : new TeamReach("and t.name in (" + Statements.places(teams.size()) + ") ", teams);
  }

  /** The values of a query that ends with this part. */
  Object[] after(Object... before) {
    List<Object> all = new ArrayList<>(List.of(before));
    all.addAll(values);
    return all.toArray();
  }
}
