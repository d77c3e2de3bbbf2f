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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.Staleness;

/** The door to how well an incident is looked after: whether it is stale and what is due; the provider's own matter. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  AUDITORS
})
public class IncidentCare {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** How well an incident is looked after now. */
  public CareView of(String number) {
    OpenIncident incident = seen.require(number);
    Instant now = clock.instant();
    Optional<Instant> stale =
        incident.state().isOpen()
            ? Staleness.from(
                incident.priority(), lastEntry(incident.id()), organisation.calendar(), parameters)
            : Optional.empty();
    return new CareView(
        stale.orElse(null),
        stale.filter(from -> !from.isAfter(now)).isPresent(),
        due(incident, now));
  }

  private Instant lastEntry(long incident) {
    return statements
        .first(
            "select coalesce(max(n.at), max(i.reported_at)) as at from incident i left join work_note n"
                + " on n.incident_id = i.id and n.taken_back_at is null and not n.customer_reply where i.id = ?",
            row -> row.instant("at"),
            incident)
        .orElseThrow();
  }

  private List<CareView.Due> due(OpenIncident incident, Instant now) {
    return statements.list(
        "select kind, due_at from incident_deadline where incident_id = ? order by due_at",
        row ->
            new CareView.Due(
                row.text("kind"), row.instant("due_at"), !row.instant("due_at").isAfter(now)),
        incident.id());
  }
}
