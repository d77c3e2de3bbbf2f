package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * The timer's door to incidents nobody answers for: it reminds the reporter, and in the end resolves the incident as of
 * the instant the customer was asked (SLA-6).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnswerWatch {

  private static final int MOST = 100;

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private AnswerWaits waits;
  @Inject private WaitEnds ends;
  @Inject private IncidentRows rows;
  @Inject private Obligations obligations;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<AnswerMissed> missed;

  /** The incidents whose reporter is to be reminded. */
  public List<Long> toRemind() {
    return due("remind_at");
  }

  /** The incidents that are given up. */
  public List<Long> toGiveUp() {
    return due("give_up_at");
  }

  /** Reminds the reporter once. */
  public void remind(long incident) {
    clocks.hold(incident);
    int changed =
        statements.change(
            "update answer_wait set remind_at = null where incident_id = ? and remind_at <= ?",
            incident,
            clock.instant());
    if (changed == 1) {
      tell(asked(incident), "ANSWER_REMINDED");
    }
  }

  /** Resolves an incident without an answer; its clock stops where the pause began. What is too grave to wait goes on instead. */
  public void giveUp(long incident) {
    clocks.hold(incident);
    Asked asked = asked(incident);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (asked == null || asked.giveUpAt() == null || asked.giveUpAt().isAfter(now)) {
      return;
    }
    if (!Guards.mayWait(asked.priority(), asked.major())) {
      ends.graver(incident);
      obligations.plan(asked.number());
      return;
    }
    asked.state().become(IncidentState.RESOLVED);
    waits.end(incident);
    clocks.append(incident, asked.askedAt(), new Change.Solved());
    statements.change(
        "update incident set state = 'RESOLVED', pending_reason = null, state_since = ?, resolved_at"
            + " = ?, resolution_code = ?, resolution_text = ?, first_line = false, deadline_at = null, version = version + 1"
            + " where id = ?",
        now,
        asked.askedAt(),
        OpenIncident.NO_ANSWER,
        OpenIncident.NO_ANSWER,
        incident);
    rows.solved(incident, asked.askedAt());
    tell(asked, "ANSWER_GIVEN_UP");
  }

  /** The incidents whose customer's appointment has come. */
  public List<Long> toGoOn() {
    return due("appointment_at");
  }

  /** Goes on with an incident at the time the customer asked for, from which its clock runs again (SLA-5). */
  public void goOn(long incident) {
    clocks.hold(incident);
    Asked asked = asked(incident);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    if (asked == null || asked.appointmentAt() == null || asked.appointmentAt().isAfter(now)) {
      return;
    }
    asked.state().become(IncidentState.IN_PROGRESS);
    waits.end(incident);
    clocks.append(incident, asked.appointmentAt(), new Change.Resumed());
    statements.change(
        "update incident set state = 'IN_PROGRESS', pending_reason = null, state_since = ?, version ="
            + " version + 1 where id = ?",
        now,
        incident);
    tell(asked, "APPOINTMENT_COME");
  }

  private List<Long> due(String column) {
    return statements.list(
        "select incident_id from answer_wait where " + column + " <= ? order by 1 limit ?",
        row -> row.number("incident_id"),
        clock.instant(),
        MOST);
  }

  private Asked asked(long incident) {
    return statements
        .first(
            "select i.number, i.title, i.state, i.priority, "
                + OpenIncident.MAJOR_NOW
                + ", i.reporter, i.assignee_id, w.asked_at, w.give_up_at,"
                + " w.appointment_at from answer_wait w join incident i on i.id = w.incident_id where i.id = ?",
            Asked::of,
            incident)
        .orElse(null);
  }

  private void tell(Asked asked, String act) {
    RecordRef about = new RecordRef(RecordKind.INCIDENT, asked.number());
    histories.write(about, act, asked.askedAt().toString());
    obligations.plan(asked.number());
    Set<Long> audience = holders.named(asked.reporter());
    if (asked.assignee() != null) {
      audience.add(asked.assignee());
    }
    missed.fire(
        new AnswerMissed(about, clock.instant(), act, asked.title(), asked.askedAt(), audience));
  }

  private record Asked(
      String number,
      String title,
      IncidentState state,
      Priority priority,
      boolean major,
      String reporter,
      Long assignee,
      Instant askedAt,
      Instant giveUpAt,
      Instant appointmentAt) {
    static Asked of(Row row) {
      return new Asked(
          row.text("number"),
          row.text("title"),
          IncidentState.valueOf(row.text("state")),
          Priority.valueOf(row.text("priority")),
          row.flag("major"),
          row.text("reporter"),
          row.numberOrNull("assignee_id"),
          row.instant("asked_at"),
          row.instant("give_up_at"),
          row.instant("appointment_at"));
    }
  }
}
