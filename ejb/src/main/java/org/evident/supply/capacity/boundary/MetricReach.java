package org.evident.supply.capacity.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/**
 * The part of a query that leaves the metrics within some scopes (PTY-10): {@code m} is the metric and {@code s} its service.
 *
 * @param sql begins with {@code and}, or is empty where a scope holds everything
 * @param values what fills its places
 */
public record MetricReach(String sql, List<Object> values) {

  /** The part for roles that reach some scopes. */
  public static MetricReach of(Collection<Scope> scopes) {
    if (scopes.contains(Scope.GLOBAL)) {
      return new MetricReach("", List.of());
    }
    List<String> services =
        scopes.stream().filter(s -> s.kind() == ScopeKind.SERVICE).map(Scope::key).toList();
    List<String> teams =
        scopes.stream().filter(s -> s.kind() == ScopeKind.TEAM).map(Scope::key).toList();
    List<String> ways = new ArrayList<>(List.of("1 = 0"));
    List<Object> values = new ArrayList<>();
    if (!services.isEmpty()) {
      ways.add("s.number in (" + Statements.places(services.size()) + ")");
      values.addAll(services);
    }
    if (!teams.isEmpty()) {
      ways.add(
          "m.subject_kind = 'TEAM' and m.subject in (" + Statements.places(teams.size()) + ")");
      values.addAll(teams);
    }
    return new MetricReach("and (" + String.join(" or ", ways) + ") ", values);
  }

  /** All values of a query that has this part between others. */
  public Object[] between(List<?> before, List<?> after) {
    List<Object> all = new ArrayList<>(before);
    all.addAll(values);
    all.addAll(after);
    return all.toArray();
  }
}
