package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The door to how an incident has risen, and to saying that one has seen it (INC-2); the provider's own matter. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, MAJOR_INCIDENT_MANAGERS, SERVICE_OWNERS})
public class Escalations {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** How an incident has risen, the first time first. */
  @RolesAllowed({
    DESK,
    RESOLVERS,
    INCIDENT_MANAGERS,
    MAJOR_INCIDENT_MANAGERS,
    SERVICE_OWNERS,
    AUDITORS
  })
  public List<EscalationView> of(String number) {
    return rises(seen.require(number));
  }

  /** Says that the caller has seen how an incident rose and takes care of it; once is enough. */
  public List<EscalationView> acknowledge(String number) {
    OpenIncident incident = seen.require(number);
    int changed =
        statements.change(
            "update incident_escalation set acknowledged_by = ?, acknowledged_at = ? where incident_id"
                + " = ? and acknowledged_at is null",
            callers.login(),
            clock.instant(),
            incident.id());
    if (changed > 0) {
      histories.write(
          new RecordRef(RecordKind.INCIDENT, incident.number()),
          "ESCALATION_ACKNOWLEDGED",
          callers.login());
    }
    return rises(incident);
  }

  private List<EscalationView> rises(OpenIncident incident) {
    return statements.list(
        "select e.cause, e.rung, e.people, e.holds_from, e.told_at, e.late, coalesce(p.name,"
            + " e.acknowledged_by) as acknowledged_by, e.acknowledged_at from incident_escalation e"
            + " left join person p on p.login = e.acknowledged_by where e.incident_id = ? order by"
            + " e.holds_from, e.told_at",
        EscalationView::of,
        incident.id());
  }
}
