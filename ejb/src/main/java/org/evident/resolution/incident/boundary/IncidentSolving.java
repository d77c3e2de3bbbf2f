package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;

/** Resolves incidents, which stops their clocks at the instant the service was restored (SLA-3). */
@ApplicationScoped
class IncidentSolving {

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentRows rows;
  @Inject private MajorRows majors;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<SolutionProposed> proposed;

  /** Resolves an incident once all that a solution needs is there. */
  void solve(OpenIncident incident, IncidentCommands.Resolve command) {
    Guards.resolve(command.item(), command.itemAbsentReason(), incident.hasNotes());
    majors.apart(incident);
    propose(incident);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant at = command.resolvedAt() == null ? now : command.resolvedAt();
    Guards.solvedAt(at, command.reason(), now);
    if (incident.pausesClock()) {
      clocks.append(incident.id(), now, new Change.Resumed());
    }
    clocks.mayStopAt(incident.id(), at);
    rows.move(incident, IncidentState.RESOLVED, null);
    clocks.append(incident.id(), at, new Change.Solved());
    statements.change(
        "update incident set resolved_at = ?, resolution_code = ?, resolution_text = ?, item = ?,"
            + " item_absent_reason = ?, first_line = not passed_on and (select count(*) from person p"
            + " join team t on t.id = p.team_id where p.id = ? and t.desk) > 0 where id = ?",
        at,
        command.code(),
        command.text(),
        command.item(),
        command.itemAbsentReason(),
        callers.current().id(),
        incident.id());
    rows.solved(incident.id(), at);
    if (at.isBefore(now)) {
      histories.write(
          new RecordRef(RecordKind.INCIDENT, incident.number()),
          "SOLUTION_DATED_BACK",
          at + ": " + command.reason());
    }
  }

  /** Whether nothing elsewhere has to be there first (INC-7). */
  boolean mayBeSolved(OpenIncident incident) {
    try {
      propose(incident);
      return true;
    } catch (RuleBroken missing) {
      return false;
    }
  }

  private void propose(OpenIncident incident) {
    statements
        .first(
            "select service_id, impact from incident where id = ?",
            row -> {
              Long impact = row.numberOrNull("impact");
              return new SolutionProposed(
                  new RecordRef(RecordKind.INCIDENT, incident.number()),
                  incident.id(),
                  incident.customer(),
                  row.number("service_id"),
                  impact == null ? null : impact.intValue());
            },
            incident.id())
        .ifPresent(proposed::fire);
  }
}
