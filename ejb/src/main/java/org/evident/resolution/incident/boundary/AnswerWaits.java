package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.evident.agreement.servicelevel.rule.ClockPolicy;
import org.evident.foundation.servicetime.boundary.CalendarChanged;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Statements;

/** Knows since when an incident waits for an answer, and when to remind and to give up, in business days (SLA-6). */
@ApplicationScoped
class AnswerWaits {

  private static final ClockPolicy POLICY = ClockPolicy.DEFAULT;

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;

  /** The customer was asked. */
  void begin(long incident, Instant askedAt) {
    ServiceCalendar calendar = organisation.calendar();
    statements.change(
        "insert into answer_wait (incident_id, asked_at, remind_at, give_up_at) values (?, ?, ?, ?)",
        incident,
        askedAt,
        POLICY.remindAt(askedAt, calendar).orElse(null),
        POLICY.giveUpAt(askedAt, calendar).orElse(null));
  }

  /** The wait is over, whoever ended it. */
  void end(long incident) {
    statements.change("delete from answer_wait where incident_id = ?", incident);
  }

  /** Other business days move what lies ahead; a reminder that was sent is not sent again (CAL-6). */
  void recount(@Observes CalendarChanged changed) {
    if (!OrganisationTime.CODE.equals(changed.about().number())) {
      return;
    }
    ServiceCalendar calendar = organisation.calendar();
    record Wait(long incident, Instant askedAt, boolean reminded) {}
    statements
        .list(
            "select incident_id, asked_at, remind_at from answer_wait",
            row ->
                new Wait(
                    row.number("incident_id"),
                    row.instant("asked_at"),
                    row.instant("remind_at") == null))
        .forEach(
            wait ->
                statements.change(
                    "update answer_wait set remind_at = ?, give_up_at = ? where incident_id = ?",
                    wait.reminded() ? null : POLICY.remindAt(wait.askedAt(), calendar).orElse(null),
                    POLICY.giveUpAt(wait.askedAt(), calendar).orElse(null),
                    wait.incident()));
  }
}
