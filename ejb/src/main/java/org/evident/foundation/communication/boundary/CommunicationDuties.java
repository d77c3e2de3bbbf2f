package org.evident.foundation.communication.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.communication.rule.Schedule;
import org.evident.foundation.communication.rule.Topic;
import org.evident.foundation.duty.boundary.DutyPlans;
import org.evident.foundation.duty.boundary.DutyServed;
import org.evident.foundation.duty.boundary.PlanDuty;
import org.evident.foundation.register.boundary.RecordWithdrawn;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.rule.Values;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** Keeps the duties that schedules of the communication plan are (SUP-2). */
@ApplicationScoped
public class CommunicationDuties {

  private static final String PROCESS = "support";

  @Inject private DutyPlans plans;
  @Inject private Event<DutyServed> served;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Plans the duty of a new entry, if it comes round. */
  void planned(String entry, Topic topic, Values values) {
    schedule(values).ifPresent(schedule -> plan(entry, topic, values, schedule));
  }

  /** Ends the duty of an entry that comes round otherwise now, and plans another one. */
  void changed(Registered before, Topic topic, Values values) {
    Optional<Schedule> next = schedule(values);
    if (!schedule(before.values()).equals(next)) {
      end(before.number(), "The schedule was changed");
      next.ifPresent(schedule -> plan(before.number(), topic, values, schedule));
    }
  }

  /** Does the duty of an entry with what was told for it. */
  void served(String entry, String told) {
    RecordRef result = new RecordRef(RecordKind.COMMUNICATION, told);
    served.fire(new DutyServed(Schedule.DUTY, entry, result, clock.instant()));
  }

  /** An entry that stands no longer is no duty any more. */
  void withdrawn(@Observes RecordWithdrawn event) {
    if (event.record().kind() == RecordKind.COMMUNICATION_ENTRY) {
      end(event.record().number(), event.reason());
    }
  }

  private void plan(String entry, Topic topic, Values values, Schedule schedule) {
    plans.plan(
        new PlanDuty(
            Schedule.DUTY,
            Schedule.title(topic, values.text("subject"), entry),
            PROCESS,
            entry,
            schedule.everyDays(),
            schedule.first(LocalDate.now(clock)),
            null,
            schedule.responsible(),
            List.of()));
  }

  private void end(String entry, String reason) {
    statements
        .first(
            "select number from scheduled_duty where duty_key = ? and subject_number = ? and ended = 0",
            row -> row.text("number"),
            Schedule.DUTY,
            entry)
        .ifPresent(duty -> plans.end(duty, reason));
  }

  private static Optional<Schedule> schedule(Values values) {
    return Optional.ofNullable(values.of("everyDays"))
        .map(
            days ->
                new Schedule(
                    (LocalDate) values.of("since"),
                    Math.toIntExact(((Number) days).longValue()),
                    Role.valueOf(values.text("responsible"))));
  }
}
