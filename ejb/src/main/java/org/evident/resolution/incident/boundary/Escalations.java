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
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The door to how an incident has risen by itself or by a call, and to saying that one has seen it (INC-2, ESC-1); the provider's own matter. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, MAJOR_INCIDENT_MANAGERS, SERVICE_OWNERS})
public class Escalations {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private CallRows rows;
  @Inject private Obligations obligations;
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

  /** The names of the teams that can be called. */
  public List<String> teams() {
    return statements.list("select name from team order by name", row -> row.text("name"));
  }

  /**
   * Calls others to an open incident, who are told at once; it stays with whoever has it (ESC-1). Breaks ESC-1 where nobody is
   * named or there, REC-1 for a team that is none, INC.EDIT for what is open no more.
   */
  public List<EscalationView> call(String number, @Valid CallCommand command) {
    OpenIncident incident = seen.held(number);
    incident.state().mustBeOpen();
    rows.call(incident, command.call());
    obligations.plan(number);
    return rises(incident);
  }

  /** Says that the caller has seen how an incident rose and takes care of it; once is enough. */
  public List<EscalationView> acknowledge(String number) {
    OpenIncident incident = seen.require(number);
    int changed = 0;
    for (String table : List.of("incident_escalation", "raised_escalation")) {
      changed +=
          statements.change(
              "update "
                  + table
                  + " set acknowledged_by = ?, acknowledged_at = ? where incident_id = ? and"
                  + " acknowledged_at is null",
              callers.login(),
              clock.instant(),
              incident.id());
    }
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
        "select * from (select e.cause, e.rung, cast(null as varchar(200)) as to_team, cast(null as"
            + " varchar(20)) as kind, 0 as level_number, cast(null as varchar(2000)) as reason, cast(null"
            + " as varchar(200)) as raiser, e.people, e.holds_from, e.told_at, e.late, coalesce(p.name,"
            + " e.acknowledged_by) as seen_by, e.acknowledged_at from incident_escalation e left join"
            + " person p on p.login = e.acknowledged_by where e.incident_id = ? union all select 'CALLED',"
            + " r.rung, r.to_team, r.kind, r.level_number, r.reason, coalesce(b.name, r.raised_by),"
            + " r.people, r.raised_at, r.raised_at, false, coalesce(q.name, r.acknowledged_by),"
            + " r.acknowledged_at from raised_escalation r left join person b on b.login = r.raised_by"
            + " left join person q on q.login = r.acknowledged_by where r.incident_id = ?) t order by"
            + " holds_from, told_at",
        EscalationView::of,
        incident.id(),
        incident.id());
  }
}
