package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.ClockPolicy;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.servicetime.boundary.CalendarChanged;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.PendingReason;

/** Knows since when an incident waits for an answer, and when to remind and to give up, in business days (SLA-6). */
@ApplicationScoped
class AnswerWaits {

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;

  /** A wait begins: for the customer's answer, or until the time they asked for; for others nobody is reminded. */
  void begin(long incident, PendingReason reason, Instant at, Optional<Instant> appointment) {
    if (reason == PendingReason.CUSTOMER) {
      ServiceCalendar calendar = organisation.calendar();
      statements.change(
          "insert into answer_wait (incident_id, asked_at, remind_at, give_up_at) values (?, ?, ?,"
              + " ?)",
          incident,
          at,
          policy().remindAt(at, calendar).orElse(null),
          policy().giveUpAt(at, calendar).orElse(null));
    }
    appointment.ifPresent(
        until ->
            statements.change(
                "insert into answer_wait (incident_id, asked_at, appointment_at) values (?, ?, ?)",
                incident,
                at,
                until));
  }

  /**
   * What imported incidents wait for: their customers are reminded and given up as if asked at the import, since before it
   * nothing happens by itself (import rule 11); the instant of the question stays, at which the clock will have stopped.
   */
  void imported(List<Imported> incidents, Instant now) {
    ServiceCalendar calendar = organisation.calendar();
    Instant remind = policy().remindAt(now, calendar).orElse(null);
    Instant giveUp = policy().giveUpAt(now, calendar).orElse(null);
    List<Object[]> over = new ArrayList<>();
    List<Object[]> moved = new ArrayList<>();
    List<Object[]> open = new ArrayList<>();
    for (Imported one : incidents) {
      if (one.askedAt() == null) {
        over.add(new Object[] {one.incident()});
      } else {
        moved.add(new Object[] {one.incident(), one.askedAt()});
        open.add(new Object[] {one.incident(), one.askedAt(), remind, giveUp, now, one.incident()});
      }
    }
    statements.changeAll("delete from answer_wait where incident_id = ?", over);
    statements.changeAll("delete from answer_wait where incident_id = ? and asked_at <> ?", moved);
    statements.changeAll(
        "insert into answer_wait (incident_id, asked_at, remind_at, give_up_at, counts_from) select cast(? as"
            + " bigint), cast(? as timestamp(6) with time zone), cast(? as timestamp(6) with time"
            + " zone), cast(? as timestamp(6) with time zone), cast(? as timestamp(6) with time zone) where not exists (select 1 from"
            + " answer_wait where incident_id = ?)",
        open);
  }

  private ClockPolicy policy() {
    return ClockPolicy.of(parameters);
  }

  /** The wait is over, whoever ended it. */
  void end(long incident) {
    statements.change("delete from answer_wait where incident_id = ?", incident);
  }

  /** An imported incident and since when it waits for an answer, null where it does not. */
  record Imported(long incident, Instant askedAt) {}

  /** Other business days move what lies ahead; a reminder that was sent is not sent again (CAL-6). */
  void recount(@Observes CalendarChanged changed) {
    if (!OrganisationTime.CODE.equals(changed.about().number())) {
      return;
    }
    ServiceCalendar calendar = organisation.calendar();
    record Wait(long incident, Instant from, boolean reminded) {}
    statements
        .list(
            "select incident_id, coalesce(counts_from, asked_at) as counts_from, remind_at from"
                + " answer_wait where appointment_at is null",
            row ->
                new Wait(
                    row.number("incident_id"),
                    row.instant("counts_from"),
                    row.instant("remind_at") == null))
        .forEach(
            wait ->
                statements.change(
                    "update answer_wait set remind_at = ?, give_up_at = ? where incident_id = ?",
                    wait.reminded() ? null : policy().remindAt(wait.from(), calendar).orElse(null),
                    policy().giveUpAt(wait.from(), calendar).orElse(null),
                    wait.incident()));
  }
}
