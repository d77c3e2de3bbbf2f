package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.Deadline;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.MajorCriteria;
import org.evident.resolution.incident.rule.MajorIncident;
import org.evident.resolution.incident.rule.MajorProcedure;

/** The door to major incidents: declared, restored, reported on (sheet 3.25). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({MAJOR_INCIDENT_MANAGERS, INCIDENT_MANAGERS})
public class MajorIncidents {

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentSheets sheets;
  @Inject private MajorRows rows;
  @Inject private MajorDeclarations declarations;
  @Inject private WaitEnds waits;
  @Inject private MajorNews news;
  @Inject private DeadlineRows deadlines;
  @Inject private Obligations obligations;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Declares an incident major, after which it waits no more and its clocks never pause (SLA-5); breaks INC.MAJOR.TWICE, INC.MAJOR.CANCELLED, INC.MAJOR.EARLY, INC-10, GEN-5, REC-1 for a leader who is none of ours or, for whoever the matrix of authority does not name, LEAD-3. */
  @PermitAll
  public IncidentSheet declare(String number, @Valid MajorCommands.Declare command) {
    declarations.requireRole();
    Found found = require(number);
    declarations.require(found.id());
    Instant at = command.declaredAt() == null ? now() : command.declaredAt();
    found.major().declare(at, now());
    clocks.hold(found.id());
    String before = clocks.verdicts(found.id());
    statements.change(
        "update incident set major = true, major_declared_at = ?, version = version + 1 where id = ?",
        at,
        found.id());
    rows.verdict(found.id(), true, command.reason());
    begin(found.id(), at, command);
    clocks.append(found.id(), at, new Change.MajorDeclared());
    waits.graver(found.id());
    String after = clocks.verdicts(found.id());
    if (!before.equals(after)) {
      histories.write(
          new RecordRef(RecordKind.INCIDENT, number), "VERDICTS_CHANGED", before + " -> " + after);
    }
    news.tell(found.id(), number, "DECLARED");
    return done(number, "MAJOR_DECLARED", command.reason());
  }

  /** Begins the procedure: somebody is named to lead it within 15 minutes, top management told within an hour. */
  private void begin(long incident, Instant at, MajorCommands.Declare command) {
    MajorCriteria criteria = rows.criteria();
    Optional<MajorRows.Leader> manager =
        Optional.ofNullable(command.leader()).filter(leader -> !leader.isBlank()).map(rows::leader);
    rows.apart(incident, command.leader());
    deadlines.set(
        incident,
        Deadline.MANAGER,
        manager.isPresent()
            ? Optional.empty()
            : Optional.of(MajorProcedure.managerDue(at, parameters)));
    deadlines.set(incident, Deadline.TOP_TOLD, Optional.of(MajorProcedure.topDue(at, parameters)));
    statements.change(
        "insert into major_incident (incident_id, declared_by, reason, leader, manager_id,"
            + " manager_named_at, procedure_version, criteria_version, criteria_met) values (?, ?, ?, ?,"
            + " cast(? as bigint), ?, ?, ?, ?)",
        incident,
        callers.login(),
        command.reason(),
        manager.map(MajorRows.Leader::name).orElse(null),
        manager.map(MajorRows.Leader::id).orElse(null),
        manager.map(named -> now()).orElse(null),
        command.procedureVersion() == null || command.procedureVersion().isBlank()
            ? rows.procedure()
            : command.procedureVersion().strip(),
        criteria.version(),
        rows.met(incident, criteria));
  }

  /** Says when its service was restored; breaks INC.MAJOR.NONE, INC.MAJOR.RESTORED, INC.MAJOR.EARLY, INC.MAJOR.TOLD or GEN-5. */
  public IncidentSheet restore(String number, MajorCommands.Restore command) {
    Found found = require(number);
    Instant at = command.restoredAt() == null ? now() : command.restoredAt();
    found.major().restore(at, now());
    news.tell(found.id(), number, "RESTORED");
    requireTold(found.id());
    statements.change(
        "update incident set major_restored_at = ?, version = version + 1 where id = ?",
        at,
        found.id());
    statements.change(
        "update major_incident set state = 'RESTORED' where incident_id = ?", found.id());
    deadlines.set(
        found.id(),
        Deadline.REVIEW,
        MajorProcedure.reviewDue(at, organisation.calendar(), parameters));
    return done(number, "MAJOR_RESTORED", at.toString());
  }

  private void requireTold(long incident) {
    statements
        .first(
            "select top_told_at, customers_told_at from major_incident where incident_id = ?",
            row ->
                new boolean[] {
                  row.instant("top_told_at") != null, row.instant("customers_told_at") != null
                },
            incident)
        .ifPresent(told -> MajorProcedure.restore(told[0], told[1]));
  }

  /** Writes its report, or writes it anew; breaks INC.MAJOR.NONE or INC.MAJOR.OPEN. */
  public IncidentSheet report(String number, @Valid MajorCommands.Report command) {
    Found found = require(number);
    found.major().mayBeReported();
    statements.change(
        "update major_incident set effect = ?, cause = ?, lessons = ?, actions = ?, reviewed_on = ?,"
            + " reported_by = ? where incident_id = ?",
        command.effect(),
        command.cause(),
        command.lessons(),
        command.actions(),
        command.reviewedOn(),
        callers.login(),
        found.id());
    return done(number, "MAJOR_REPORTED", command.cause());
  }

  private Found require(String number) {
    Caller caller = callers.current();
    return statements
        .first(
            "select id, customer_id, state, reported_at, major_declared_at, major_restored_at from"
                + " incident where number = ?",
            Found::of,
            number)
        .filter(found -> caller.sees(found.customer()))
        .orElseThrow(() -> RuleBroken.at("incident", "REC-1", number));
  }

  private IncidentSheet done(String number, String act, String detail) {
    histories.write(new RecordRef(RecordKind.INCIDENT, number), act, detail);
    obligations.plan(number);
    return sheets.sheet(number);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private record Found(long id, long customer, MajorIncident major) {
    static Found of(Row row) {
      return new Found(
          row.number("id"),
          row.number("customer_id"),
          new MajorIncident(
              IncidentState.valueOf(row.text("state")),
              row.instant("reported_at"),
              row.instant("major_declared_at"),
              row.instant("major_restored_at")));
    }
  }
}
