package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.resolution.incident.rule.Guards;

/** The door for those who set another priority than impact and urgency give, which stays beside it (INC-1). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, INCIDENT_MANAGERS})
public class PriorityOverrides {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private IncidentLists lists;
  @Inject private PriorityRows priorities;
  @Inject private Obligations obligations;
  @Inject private Callers callers;
  @Inject private Histories histories;

  /**
   * Sets the priority of an open incident; its clocks keep what was used (SLA-10), and the next judgement of impact or
   * urgency takes the override back. Breaks INC.EDIT, or INC.OVERRIDE for whoever manages no incidents and leads no desk.
   */
  public IncidentView override(String number, @Valid IncidentCommands.Override command) {
    OpenIncident incident = seen.held(number);
    Guards.override(overrides());
    incident.state().mustBeOpen();
    statements.change(
        "update incident set priority = ?, priority_override_reason = ?, version = version + 1 where id"
            + " = ?",
        command.priority(),
        command.reason(),
        incident.id());
    if (command.priority() != incident.priority()) {
      priorities.changed(incident.id(), incident.priority(), command.priority());
    }
    RecordRef about = new RecordRef(RecordKind.INCIDENT, number);
    histories.write(about, "PRIORITY_OVERRIDDEN", command.reason());
    histories.changed(
        about,
        "PRIORITISED",
        command.reason(),
        FieldChange.of("priority", incident.priority(), command.priority()));
    obligations.plan(number);
    return lists.incident(number);
  }

  /** Whether the caller manages incidents or leads a service desk. */
  public boolean overrides() {
    Caller caller = callers.current();
    return caller.hasAny(Role.INCIDENT_MANAGER)
        || statements
            .first(
                "select id from team where desk and leader_id = ?",
                row -> row.number("id"),
                caller.id())
            .isPresent();
  }
}
