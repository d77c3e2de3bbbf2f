package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.category.boundary.CategoryRows;
import org.evident.resolution.category.rule.CategoryKind;
import org.evident.resolution.incident.rule.CapacityCause;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;

/** Resolves incidents, which stops their clocks at the instant the service was restored (SLA-3). */
@ApplicationScoped
class IncidentSolving {

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentRows rows;
  @Inject private MajorRows majors;
  @Inject private CategoryRows categories;
  @Inject private ShortMetrics metrics;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<SolutionProposed> proposed;

  /** Resolves an incident once all that a solution needs is there. */
  void solve(OpenIncident incident, IncidentCommands.Resolve command) {
    Guards.resolve(command.item(), command.itemAbsentReason(), incident.hasNotes());
    String had = cause(incident);
    String given = categories.require(CategoryKind.CAUSE, "causeCode", command.causeCode(), had);
    // Whoever solves it again and names no cause takes none away.
    String known = given == null ? had : given;
    String cause = CapacityCause.solved(known, metrics.isRelated(incident.number()));
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
            + " cause_code = ?, item_absent_reason = ?, first_line = not passed_on and (select count(*) from person p"
            + " join team t on t.id = p.team_id where p.id = ? and t.desk) > 0 where id = ?",
        at,
        command.code(),
        command.text(),
        command.item(),
        cause,
        command.itemAbsentReason(),
        callers.current().id(),
        incident.id());
    rows.solved(incident.id(), at);
    histories.changed(
        new RecordRef(RecordKind.INCIDENT, incident.number()),
        "EDITED",
        "",
        FieldChange.of("causeCode", had, cause));
    if (at.isBefore(now)) {
      histories.write(
          new RecordRef(RecordKind.INCIDENT, incident.number()),
          "SOLUTION_DATED_BACK",
          at + ": " + command.reason());
    }
  }

  private String cause(OpenIncident incident) {
    return statements
        .first(
            "select coalesce(cause_code, '') as cause from incident where id = ?",
            row -> row.text("cause"),
            incident.id())
        .filter(cause -> !cause.isEmpty())
        .orElse(null);
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
