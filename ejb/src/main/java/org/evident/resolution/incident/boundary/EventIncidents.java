package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.EventOutcome;
import org.evident.resolution.incident.rule.FailureSignal;
import org.evident.resolution.incident.rule.IncidentState;

/** Does with incidents what events of monitoring lead to (INC-8). */
@ApplicationScoped
class EventIncidents {

  private static final int TITLE = 200;

  @Inject private Statements statements;
  @Inject private IncidentIntake intake;
  @Inject private IncidentRows rows;
  @Inject private Dispatching dispatching;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentSolving solving;
  @Inject private Obligations obligations;
  @Inject private Histories histories;

  /** Whether a person has to end an incident: one touched it, or something is missing that only people can add (INC-7). */
  boolean needsPerson(long incident) {
    return touched(incident) || !solving.mayBeSolved(require(incident));
  }

  /** Whether anybody but monitoring has written on an incident, changed or taken it. */
  private boolean touched(long incident) {
    return statements
        .first(
            "select i.id from incident i where i.id = ? and (i.assignee_id is not null or i.state not"
                + " in ('NEW', 'ASSIGNED') or exists (select 1 from work_note n where n.incident_id ="
                + " i.id and n.author not in (select e.author from monitoring_event e where"
                + " e.incident_id = i.id)) or exists (select 1 from clock_event c where c.incident_id ="
                + " i.id and c.actor <> i.reporter))",
            row -> row.number("id"),
            incident)
        .isPresent();
  }

  /**
   * What other sources say of the same failure.
   *
   * @param over when the last of all says it was over
   * @param lasting those who say it is not
   */
  record Beside(Instant over, List<FailureSignal> lasting) {

    /** Whoever reads that one says it is over is to know who does not. */
    String remark() {
      String sources =
          lasting.stream().map(FailureSignal::source).distinct().collect(Collectors.joining(", "));
      return sources.isEmpty() ? "" : " (not over yet for: " + sources + ")";
    }
  }

  /** Does what an outcome says and answers with the number of the incident, null where there is none. */
  String follow(EventOutcome outcome, Long known, EventIntake.Told told, Beside beside) {
    return switch (outcome) {
      case OPENED -> open(told);
      case ADDED, NOTED -> enter(require(known), told.event(), beside.remark());
      case RESOLVED -> resolve(known, told.event(), beside.over());
      case IGNORED -> null;
    };
  }

  private String open(EventIntake.Told about) {
    EventCommand event = about.event();
    String title = (event.item() == null ? "" : event.item() + ": ") + event.signature();
    IncidentIntake.Taken taken =
        intake.take(
            about.customer(),
            about.service().id(),
            new IncidentCommands.Report(
                null,
                null,
                title.substring(0, Math.min(TITLE, title.length())),
                event.text(),
                event.severity().impact(),
                event.severity().urgency(),
                "EVENT",
                about.reportedAt(),
                "Monitoring",
                null));
    OpenIncident incident = require(taken.id());
    rows.note(incident, told(event), false);
    assign(incident);
    histories.write(new RecordRef(RecordKind.INCIDENT, taken.number()), "REPORTED", event.source());
    obligations.plan(taken.number());
    return taken.number();
  }

  /** Gives a new incident to the team of its service, if that has one. */
  private void assign(OpenIncident incident) {
    statements
        .first(
            "select t.name from incident i join service s on s.id = i.service_id join team t on t.id ="
                + " s.team_id where i.id = ?",
            row -> row.text("name"),
            incident.id())
        .ifPresent(
            team -> dispatching.give(incident, new IncidentCommands.Assign(team, null, null)));
  }

  private String enter(OpenIncident incident, EventCommand event, String remark) {
    rows.note(incident, told(event) + remark, false);
    statements.change("update incident set version = version + 1 where id = ?", incident.id());
    histories.write(new RecordRef(RecordKind.INCIDENT, incident.number()), "EVENT", event.source());
    return incident.number();
  }

  private String resolve(long known, EventCommand event, Instant at) {
    clocks.hold(known);
    enter(require(known), event, "");
    OpenIncident incident = require(known);
    if (incident.state() == IncidentState.NEW) {
      rows.move(incident, IncidentState.ASSIGNED, null);
      incident = require(known);
    }
    boolean named = event.item() != null && !event.item().isBlank();
    solving.solve(
        incident,
        new IncidentCommands.Resolve(
            over(known, at),
            "NO_FAULT_FOUND",
            event.text(),
            event.item(),
            named ? null : event.source(),
            told(event),
            null));
    histories.write(
        new RecordRef(RecordKind.INCIDENT, incident.number()), "RESOLVED", event.source());
    obligations.plan(incident.number());
    return incident.number();
  }

  /** When it was over, yet not before it was reported (SLA-3): checks may tell late of both. */
  private Instant over(long incident, Instant at) {
    Instant reported =
        statements
            .first(
                "select reported_at from incident where id = ?",
                row -> row.instant("reported_at"),
                incident)
            .orElse(at);
    return at.isBefore(reported) ? reported : at;
  }

  private OpenIncident require(long incident) {
    return statements.first(OpenIncident.BY_ID, OpenIncident::of, incident).orElseThrow();
  }

  private static String told(EventCommand event) {
    return event.source() + " " + event.state() + " " + event.severity() + ": " + event.text();
  }
}
