package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.PendingReason;

/** Writes what the steps of an incident have in common: its state, its notes and its solutions. */
@ApplicationScoped
class IncidentRows {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private AnswerWaits waits;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<StateTold> told;

  /** Takes the listed path; whoever changed the record meanwhile wins, and this step is refused. */
  void move(OpenIncident incident, IncidentState next, PendingReason reason) {
    incident.state().become(next);
    waits.end(incident.id());
    int changed =
        statements.change(
            "update incident set state = ?, pending_reason = ?, state_since = ?, version = version +"
                + " 1 where id = ? and version = ?",
            next,
            reason == null ? null : reason.name(),
            now(),
            incident.id(),
            incident.version());
    if (changed == 0) {
      throw new RuleBroken("REC-2", incident.number());
    }
    histories.changed(
        new RecordRef(RecordKind.INCIDENT, incident.number()),
        "STATE",
        reason == null ? "" : reason.name(),
        FieldChange.of("state", incident.state(), next));
    tell(incident, next);
  }

  /** A reporter at a customer hears of each change of state that they did not make themselves (INC-4). */
  private void tell(OpenIncident incident, IncidentState next) {
    if (!callers.login().equals(incident.reporter())) {
      statements
          .first(
              "select p.id, i.title from incident i join person p on p.login = i.reporter where i.id ="
                  + " ? and p.active and p.customer_id is not null",
              row ->
                  new StateTold(
                      new RecordRef(RecordKind.INCIDENT, incident.number()),
                      now(),
                      next,
                      row.text("title"),
                      Set.of(row.number("id"))),
              incident.id())
          .ifPresent(told::fire);
    }
  }

  /** Writes down what a step says, to the customer or among staff; it stays with the step. */
  void note(OpenIncident incident, String text, boolean visible) {
    write(incident, text, visible, true, false);
  }

  /** Writes down work done or what was said to the customer; its author may take it back for a while. */
  void remark(OpenIncident incident, String text, boolean visible) {
    write(incident, text, visible, false, false);
  }

  /** Writes down what a customer says, which is no work done; it stays, since a clock may have gone on with it. */
  void reply(OpenIncident incident, String text) {
    write(incident, text, true, true, true);
  }

  /** Writes down for staff what a customer says on another incident that is the same. */
  void passedOn(OpenIncident incident, String text) {
    write(incident, text, false, true, true);
  }

  private void write(
      OpenIncident incident, String text, boolean visible, boolean ofStep, boolean reply) {
    statements.change(
        "insert into work_note (id, incident_id, at, author, visible_to_customer, text, of_step,"
            + " customer_reply) values (?, ?, ?, ?, ?, ?, ?, ?)",
        statements.block("work_note_seq", BLOCK),
        incident.id(),
        now(),
        callers.login(),
        visible,
        text,
        ofStep,
        reply);
  }

  /** Begins a span in which an incident is solved. */
  void solved(long incident, Instant at) {
    statements.change(
        "insert into incident_solution (incident_id, position, solved_at) select ?, count(*), cast(?"
            + " as timestamp(6) with time zone) from incident_solution where incident_id = ?",
        incident,
        at,
        incident);
  }

  /** Ends the span in which an incident was solved. */
  void reopened(long incident, Instant at) {
    statements.change(
        "update incident set resolved_at = null, reopen_count = reopen_count + 1 where id = ?",
        incident);
    statements.change(
        "update incident_solution set reopened_at = ? where incident_id = ? and reopened_at is null",
        at,
        incident);
  }

  /** Judges impact, urgency and so the priority anew; what was set in its place before holds no more. */
  void weigh(long incident, int impact, int urgency, Priority priority) {
    statements.change(
        "update incident set impact = ?, urgency = ?, priority = ?, priority_override_reason = null, version = version + 1 where id ="
            + " ?",
        impact,
        urgency,
        priority,
        incident);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
