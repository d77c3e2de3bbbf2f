package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.MajorIncident;

/** The door to major incidents: declared, restored, reported on (sheet 3.25). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({MAJOR_INCIDENT_MANAGERS, INCIDENT_MANAGERS})
public class MajorIncidents {

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentSheets sheets;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Declares an incident major, after which its clocks pause no more (SLA-5); breaks INC.MAJOR.TWICE, INC.MAJOR.CANCELLED, INC.MAJOR.EARLY or GEN-5. */
  public IncidentSheet declare(String number, @Valid MajorCommands.Declare command) {
    Found found = require(number);
    Instant at = command.declaredAt() == null ? now() : command.declaredAt();
    found.major().declare(at, now());
    clocks.hold(found.id());
    String before = clocks.verdicts(found.id());
    statements.change(
        "update incident set major = true, major_declared_at = ?, version = version + 1 where id = ?",
        at,
        found.id());
    statements.change(
        "insert into major_incident (incident_id, declared_by, reason, leader) values (?, ?, ?, ?)",
        found.id(),
        callers.login(),
        command.reason(),
        command.leader());
    clocks.append(found.id(), at, new Change.MajorDeclared());
    String after = clocks.verdicts(found.id());
    if (!before.equals(after)) {
      histories.write(
          new RecordRef(RecordKind.INCIDENT, number), "VERDICTS_CHANGED", before + " -> " + after);
    }
    return done(number, "MAJOR_DECLARED", command.reason());
  }

  /** Says when its service was restored; breaks INC.MAJOR.NONE, INC.MAJOR.RESTORED, INC.MAJOR.EARLY or GEN-5. */
  public IncidentSheet restore(String number, MajorCommands.Restore command) {
    Found found = require(number);
    Instant at = command.restoredAt() == null ? now() : command.restoredAt();
    found.major().restore(at, now());
    statements.change(
        "update incident set major_restored_at = ?, version = version + 1 where id = ?",
        at,
        found.id());
    return done(number, "MAJOR_RESTORED", at.toString());
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
