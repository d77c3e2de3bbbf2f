package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.party.boundary.AuthorityMatrix;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Authority;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Who may declare an incident major: whoever the matrix of authority names for that decision (LEAD-3). */
@Stateless
@PermitAll
public class MajorDeclarations {

  private static final DecisionType DECISION = DecisionType.MAJOR_INCIDENT_DECLARATION;

  @Inject private Statements statements;
  @Inject private MajorRows rows;
  @Inject private AuthorityMatrix matrix;
  @Inject private Mandates mandates;
  @Inject private Callers callers;

  /** The version of the procedure that was followed last. */
  public String procedure() {
    return rows.procedure();
  }

  /** The roles that declare. */
  public Set<Role> roles() {
    return matrix.rows().stream()
        .filter(row -> row.type() == DECISION)
        .map(Authority::role)
        .collect(Collectors.toSet());
  }

  /** Refuses whoever holds no such role at all, before they learn whether there is such an incident. */
  public void requireRole() {
    if (!callers.current().hasAny(roles().toArray(Role[]::new))) {
      throw new RuleBroken("LEAD-3.ROLE", DECISION);
    }
  }

  /** Refuses whoever's role does not reach an incident. */
  public void require(long incident) {
    List<Scope> places =
        statements
            .first(
                "select c.number as customer, s.number as service, i.team_name from incident i join"
                    + " customer c on c.id = i.customer_id join service s on s.id = i.service_id where"
                    + " i.id = ?",
                MajorDeclarations::places,
                incident)
            .orElseThrow();
    mandates.decide(DECISION, places, null, null);
  }

  private static List<Scope> places(Row row) {
    List<Scope> places = new ArrayList<>();
    places.add(Scope.customer(row.text("customer")));
    places.add(Scope.service(row.text("service")));
    if (row.text("team_name") != null) {
      places.add(new Scope(ScopeKind.TEAM, row.text("team_name")));
    }
    return places;
  }
}
