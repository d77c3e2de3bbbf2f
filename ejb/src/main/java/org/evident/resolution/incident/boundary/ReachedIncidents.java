package org.evident.resolution.incident.boundary;

import java.util.Collection;
import java.util.Map;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;

/** What a role can be limited to in queries where {@code c} is the customer, {@code s} the service and {@code i} the incident. */
final class ReachedIncidents {

  private static final Map<ScopeKind, String> COLUMNS =
      Map.of(
          ScopeKind.CUSTOMER,
          "c.number",
          ScopeKind.SERVICE,
          "s.number",
          ScopeKind.TEAM,
          "i.team_name");

  private ReachedIncidents() {}

  /** The incidents within some scopes (PTY-10). */
  static ReachedRows of(Collection<Scope> scopes) {
    return ReachedRows.of(scopes, COLUMNS);
  }
}
