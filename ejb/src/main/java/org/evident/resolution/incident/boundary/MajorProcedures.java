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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.Deadline;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.MajorProcedure;
import org.evident.resolution.incident.rule.MajorState;

/** The door to the procedure of a major incident around its declaration: verdict, manager, entries, review, report, end (INC-3). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({MAJOR_INCIDENT_MANAGERS, INCIDENT_MANAGERS})
public class MajorProcedures {

  @Inject private Statements statements;
  @Inject private SeenIncidents seen;
  @Inject private MajorRows rows;
  @Inject private MajorNews news;
  @Inject private IncidentClocks clocks;
  @Inject private DeadlineRows deadlines;
  @Inject private Obligations obligations;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** How far the procedure has come. */
  @RolesAllowed({
    DESK,
    RESOLVERS,
    INCIDENT_MANAGERS,
    MAJOR_INCIDENT_MANAGERS,
    SERVICE_OWNERS,
    AUDITORS
  })
  public MajorProcedureView of(String number) {
    return view(seen.require(number));
  }

  /** Judges that an incident is not major. */
  public MajorProcedureView spare(String number, @Valid MajorProcedureCommands.Because command) {
    OpenIncident incident = seen.require(number);
    if (incident.major()) {
      throw new RuleBroken("INC.MAJOR.TWICE", found(incident).declaredAt());
    }
    rows.verdict(incident.id(), false, command.reason());
    return done(incident, "MAJOR_SPARED", command.reason());
  }

  /** Names who leads a major incident, since the first naming without a gap; breaks REC-1 for a stranger, INC-10 for its only resolver. */
  public MajorProcedureView name(String number, @Valid MajorProcedureCommands.Name command) {
    OpenIncident incident = seen.require(number);
    found(incident);
    rows.apart(incident.id(), command.leader());
    MajorRows.Leader manager = rows.leader(command.leader());
    statements.change(
        "update major_incident set manager_id = ?, leader = ?, manager_named_at ="
            + " coalesce(manager_named_at, ?) where incident_id = ?",
        manager.id(),
        manager.name(),
        clock.instant(),
        incident.id());
    deadlines.clear(incident.id(), Deadline.MANAGER);
    return done(incident, "MAJOR_MANAGER_NAMED", command.leader());
  }

  /** Writes down what happened, or who was told what. */
  public MajorProcedureView enter(String number, @Valid MajorProcedureCommands.Entry command) {
    OpenIncident incident = seen.require(number);
    found(incident);
    Instant at = command.at() == null ? now() : command.at();
    Guards.notAhead("at", at, now());
    String channel = command.channel() == null ? "MEETING" : command.channel();
    rows.entry(incident.id(), at, command.kind(), channel, command.text());
    news.heard(incident.id(), command.kind(), at);
    return done(incident, "MAJOR_ENTRY", command.kind());
  }

  /** Lets it be an ordinary incident again, which may wait; it stays in the statistics. Breaks INC.MAJOR.DOWNGRADE or REV-7. */
  public MajorProcedureView downgrade(
      String number, @Valid MajorProcedureCommands.Because command) {
    OpenIncident incident = seen.require(number);
    found(incident).procedure().downgrade(command.reason());
    statements.change(
        "update major_incident set state = 'DOWNGRADED', downgraded_at = ?, downgrade_reason = ? where"
            + " incident_id = ?",
        now(),
        command.reason(),
        incident.id());
    clocks.append(incident.id(), now(), new Change.MajorEnded());
    deadlines.clear(incident.id(), Deadline.MANAGER);
    deadlines.clear(incident.id(), Deadline.TOP_TOLD);
    return done(incident, "MAJOR_DOWNGRADED", command.reason());
  }

  /** Holds its review; breaks INC.MAJOR.OPEN, INC.MAJOR.REPORT, INC.MAJOR.STATE, INC.MAJOR.PROBLEM or REC-1 of the problem. */
  public MajorProcedureView review(String number, @Valid MajorProcedureCommands.Review command) {
    OpenIncident incident = seen.require(number);
    found(incident).procedure().review(command.problem(), command.noProblemReason());
    requireProblem(command.problem());
    statements.change(
        "update major_incident set state = 'REVIEWED', participants = ?, course = ?, problem_number ="
            + " ?, no_problem_reason = ?, reviewed_at = ? where incident_id = ?",
        command.participants(),
        command.course(),
        command.problem(),
        command.noProblemReason(),
        now(),
        incident.id());
    deadlines.clear(incident.id(), Deadline.REVIEW);
    statements.change(
        "update incident_deadline set watch_at = due_at where incident_id = ? and kind ="
            + " 'CONFIRMATION'",
        incident.id());
    return done(incident, "MAJOR_REVIEWED", command.course());
  }

  /** Publishes its report to top management and the customer; breaks INC.MAJOR.REVIEW or INC.MAJOR.STATE. */
  public MajorProcedureView publish(String number) {
    OpenIncident incident = seen.require(number);
    found(incident).procedure().publish();
    statements.change(
        "update major_incident set published_at = coalesce(published_at, ?) where incident_id = ?",
        now(),
        incident.id());
    news.tell(incident.id(), number, "PUBLISHED");
    return done(incident, "MAJOR_PUBLISHED", "");
  }

  /** Ends the procedure; breaks INC.MAJOR.REVIEW, INC.MAJOR.PUBLISHED or INC.MAJOR.STATE. */
  @RolesAllowed(INCIDENT_MANAGERS)
  public MajorProcedureView close(String number) {
    OpenIncident incident = seen.require(number);
    found(incident).procedure().close();
    statements.change(
        "update major_incident set state = 'CLOSED', ended_at = ? where incident_id = ?",
        now(),
        incident.id());
    return done(incident, "MAJOR_CLOSED", "");
  }

  private void requireProblem(String problem) {
    if (problem != null && !problem.isBlank()) {
      statements
          .first("select id from problem where number = ?", row -> row.number("id"), problem)
          .orElseThrow(() -> RuleBroken.at("problem", "REC-1", problem));
    }
  }

  private Found found(OpenIncident incident) {
    return statements
        .first(
            "select m.state, m.reported_by, m.published_at, i.major_declared_at from major_incident m"
                + " join incident i on i.id = m.incident_id where m.incident_id = ?",
            Found::of,
            incident.id())
        .orElseThrow(() -> new RuleBroken("INC.MAJOR.NONE"));
  }

  private MajorProcedureView done(OpenIncident incident, String act, String detail) {
    histories.write(new RecordRef(RecordKind.INCIDENT, incident.number()), act, detail);
    obligations.plan(incident.number());
    return view(incident);
  }

  private MajorProcedureView view(OpenIncident incident) {
    String met = rows.met(incident.id());
    return new MajorProcedureView(
        met.isEmpty() ? List.of() : Arrays.asList(met.split(" ")),
        statements.list(
            "select v.decided_at, v.major, v.criteria_version, v.criteria_met, v.reason,"
                + " coalesce(p.name, v.decided_by) as decided_by from major_verdict v left join person p"
                + " on p.login = v.decided_by where v.incident_id = ? order by v.decided_at desc",
            MajorProcedureView.Verdict::of,
            incident.id()),
        statements
            .first(
                "select m.*, p.login as manager from major_incident m left join person p on p.id ="
                    + " m.manager_id where m.incident_id = ?",
                MajorProcedureView.Procedure::of,
                incident.id())
            .orElse(null),
        statements.list(
            "select e.at, e.kind, e.channel, e.text, coalesce(p.name, e.author) as author from"
                + " major_entry e left join person p on p.login = e.author where e.incident_id = ? order"
                + " by e.at, e.id",
            MajorProcedureView.Entry::of,
            incident.id()));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private record Found(MajorProcedure procedure, Instant declaredAt) {
    static Found of(Row row) {
      return new Found(
          new MajorProcedure(
              MajorState.valueOf(row.text("state")),
              row.text("reported_by") != null,
              row.instant("published_at") != null),
          row.instant("major_declared_at"));
    }
  }
}
