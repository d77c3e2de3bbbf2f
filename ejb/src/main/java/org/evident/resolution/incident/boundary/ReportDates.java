package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Guards;

/** Corrects when a report reached the provider; the clocks become what they would have been (SLA-17). */
@Stateless
@RolesAllowed({DESK, INCIDENT_MANAGERS})
public class ReportDates {

  @Inject private Statements statements;
  @Inject private SeenIncidents incidents;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentLists lists;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Sets the report's date; later than a day after it was recorded only with a reason (GEN-5). */
  public IncidentView correct(String number, @Valid AmendmentCommands.Redate command) {
    OpenIncident incident = incidents.require(number);
    clocks.hold(incident.id());
    Recorded recorded = recorded(incident.id());
    Instant at = command.reportedAt().truncatedTo(ChronoUnit.SECONDS);
    Guards.redate(at, command.reason(), recorded.at(), recorded.nextStep(), clock.instant());
    String before = clocks.verdicts(incident.id());
    statements.change(
        "update incident set reported_at = ?, version = version + 1 where id = ?",
        at,
        incident.id());
    clocks.append(incident.id(), at, new Change.Reported(recorded.priority()));
    RecordRef about = new RecordRef(RecordKind.INCIDENT, incident.number());
    histories.write(
        about,
        "REPORT_REDATED",
        recorded.reportedAt()
            + " -> "
            + at
            + (command.reason() == null ? "" : ": " + command.reason()));
    histories.write(about, "VERDICTS_CHANGED", before + " -> " + clocks.verdicts(incident.id()));
    return lists.incident(number);
  }

  private Recorded recorded(long incident) {
    return statements
        .first(
            "select i.reported_at, e.detail, (select min(recorded_at) from clock_event f where"
                + " f.incident_id = i.id and f.kind = 'Reported' and f.replaced_by_run is null) as"
                + " recorded_at, (select min(at) from clock_event n where n.incident_id = i.id and"
                + " n.kind <> 'Reported' and n.replaced_by_run is null) as next_step from incident i"
                + " join clock_event e on e.incident_id = i.id where i.id = ? and e.kind = 'Reported'"
                + " and e.replaced_by_run is null order by e.sequence desc",
            Recorded::of,
            incident)
        .orElseThrow();
  }

  /** What was recorded of the report: when it came, when that was written down, and what followed first. */
  private record Recorded(Instant reportedAt, Priority priority, Instant at, Instant nextStep) {
    static Recorded of(Row row) {
      return new Recorded(
          row.instant("reported_at"),
          Priority.valueOf(row.text("detail")),
          row.instant("recorded_at"),
          row.instant("next_step"));
    }
  }
}
