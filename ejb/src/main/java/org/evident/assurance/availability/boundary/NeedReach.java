package org.evident.assurance.availability.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;

/**
 * The part of a query that leaves the requirements somebody reaches (PTY-10): {@code s} is the service, {@code c} the customer
 * of the agreement.
 *
 * @param sql begins with {@code and}, or is empty where a scope holds everything
 * @param values what fills its places
 */
record NeedReach(String sql, List<Object> values) {

  /** Everything. */
  static final NeedReach ALL = new NeedReach("", List.of());

  /** People of a customer reach what is asked for them, whatever their roles; others what their scopes hold. */
  static NeedReach of(Caller caller, Collection<Scope> scopes) {
    if (caller.customerId() != null) {
      return new NeedReach("and c.id = ? ", List.of(caller.customerId()));
    }
    if (scopes.contains(Scope.GLOBAL)) {
      return ALL;
    }
    List<String> ways = new ArrayList<>(List.of("1 = 0"));
    List<Object> values = new ArrayList<>();
    add("s.number", ScopeKind.SERVICE, scopes, ways, values);
    add("c.number", ScopeKind.CUSTOMER, scopes, ways, values);
    return new NeedReach("and (" + String.join(" or ", ways) + ") ", values);
  }

  private static void add(
      String column,
      ScopeKind kind,
      Collection<Scope> scopes,
      List<String> ways,
      List<Object> values) {
    List<String> keys = scopes.stream().filter(s -> s.kind() == kind).map(Scope::key).toList();
    if (!keys.isEmpty()) {
      ways.add(column + " in (" + Statements.places(keys.size()) + ")");
      values.addAll(keys);
    }
  }

  /** All values of a query that begins with others. */
  Object[] after(Object... before) {
    List<Object> all = new ArrayList<>(List.of(before));
    all.addAll(values);
    return all.toArray();
  }
}
