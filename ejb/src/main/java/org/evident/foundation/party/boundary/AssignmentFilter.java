package org.evident.foundation.party.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Role;

/**
 * Which assignments a list is about; what is null or empty leaves none out.
 *
 * @param login whose
 * @param role of which role
 * @param scope limited to what kind
 * @param scopeKey limited to which of them
 * @param inForce whether only those that are in force today
 */
public record AssignmentFilter(
    String login, Role role, ScopeKind scope, String scopeKey, boolean inForce) {

  public AssignmentFilter {
    login = login == null ? "" : login.strip();
    scopeKey = scopeKey == null ? "" : scopeKey.strip();
  }

  String where() {
    return "where 1 = 1"
        + (login.isEmpty() ? "" : " and p.login = ?")
        + (role == null ? "" : " and a.role = ?")
        + (scope == null ? "" : " and a.scope = ?")
        + (scopeKey.isEmpty() ? "" : " and a.scope_key = ?")
        + (inForce
            ? " and p.active and a.accepted_at is not null and a.valid_from <= ? and (a.valid_to is"
                + " null or a.valid_to > ?)"
            : "");
  }

  /** The values of the places above, and those after them. */
  Object[] values(LocalDate today, Object... more) {
    List<Object> values = new ArrayList<>();
    if (!login.isEmpty()) {
      values.add(login);
    }
    if (role != null) {
      values.add(role);
    }
    if (scope != null) {
      values.add(scope);
    }
    if (!scopeKey.isEmpty()) {
      values.add(scopeKey);
    }
    if (inForce) {
      values.add(today);
      values.add(today);
    }
    values.addAll(List.of(more));
    return values.toArray();
  }
}
