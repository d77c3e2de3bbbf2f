package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.TakingBack;

/** Takes back what was done a moment ago; that it was done, and was taken back, stays in the history. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class IncidentUndo {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private IncidentLists lists;
  @Inject private Obligations obligations;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * Takes back a note of the caller's: its words are shown to nobody any more. What was read or mailed before stays read.
   *
   * @param note the note's id
   * @throws RuleBroken REC-1 if the incident has no such note; INC.BACK.* if it stays
   */
  public IncidentView note(String number, long note) {
    OpenIncident incident = seen.held(number);
    TakingBack.Written written =
        statements
            .first(
                "select at, author, of_step, taken_back_at from work_note where id = ? and incident_id ="
                    + " ?",
                IncidentUndo::written,
                note,
                incident.id())
            .orElseThrow(() -> RuleBroken.at("note", "REC-1", note));
    TakingBack.note(written, callers.login(), incident.state(), now());
    statements.change("update work_note set taken_back_at = ? where id = ?", now(), note);
    statements.change("update incident set version = version + 1 where id = ?", incident.id());
    return done(number, "NOTE_TAKEN_BACK", written.at().toString());
  }

  /**
   * Takes back that a new incident was given to a team: it lies with nobody again.
   *
   * @throws RuleBroken INC.BACK.BEGUN or INC.BACK.LATE if it stays with its team
   */
  @RolesAllowed({DESK, INCIDENT_MANAGERS})
  public IncidentView assignment(String number) {
    OpenIncident incident = seen.held(number);
    Assigned assigned =
        statements
            .first(
                "select state_since, team_name from incident where id = ?",
                row -> new Assigned(row.instant("state_since"), row.text("team_name")),
                incident.id())
            .orElseThrow();
    TakingBack.assignment(incident.state(), assigned.since(), now());
    statements.change(
        "update incident set state = ?, state_since = ?, team_name = null, assignee_id = null, assignee_order = "
            + AssigneeNames.NOBODY
            + ", passed_on = false, version = version + 1 where id = ?",
        IncidentState.NEW,
        now(),
        incident.id());
    histories.changed(
        new RecordRef(RecordKind.INCIDENT, number),
        "STATE",
        "",
        FieldChange.of("state", incident.state(), IncidentState.NEW),
        FieldChange.of("team", assigned.team(), null));
    return done(number, "ASSIGNMENT_TAKEN_BACK", assigned.team());
  }

  private IncidentView done(String number, String act, String detail) {
    obligations.plan(number);
    histories.write(new RecordRef(RecordKind.INCIDENT, number), act, detail);
    return lists.incident(number);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** A note as it was written. */
  static TakingBack.Written written(Row row) {
    return new TakingBack.Written(
        row.instant("at"), row.text("author"), row.flag("of_step"), row.instant("taken_back_at"));
  }

  private record Assigned(Instant since, String team) {}
}
