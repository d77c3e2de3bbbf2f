package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.resolution.incident.rule.Escalation;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.PriorityMatrix;

/** Takes reports in, whoever or whatever they come from. */
@ApplicationScoped
class IncidentIntake {

  private static final int BLOCK = 500;

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private EscalationRows escalations;
  @Inject private Numbers numbers;
  @Inject private Reporters reporters;
  @Inject private Clock clock;

  /** Stores a report, starts its clocks and lets a P1 rise at once (SLA-1, INC-2). */
  Taken take(long customer, long service, IncidentCommands.Report command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Instant reported = command.reportedAt() == null ? now : command.reportedAt();
    Guards.notAhead("reportedAt", reported, now);
    String reporter = reporters.of(command.reporter(), customer);
    Priority priority = PriorityMatrix.DEFAULT.priority(command.impact(), command.urgency());
    long id = statements.block("incident_seq", BLOCK);
    String number = numbers.next(RecordKind.INCIDENT, now.atZone(ZoneOffset.UTC).getYear());
    statements.change(
        "insert into incident (id, number, title, description, customer_id, service_id, reporter,"
            + " reporter_order, channel, reported_at, impact, urgency, priority, category, state, state_since,"
            + " reopen_count, first_line, major, cause_confirmed, version) values (?, ?, ?, ?, ?, ?, ?, "
            + ReporterNames.NAME
            + ", ?, ?, ?, ?, ?, ?, 'NEW', ?, 0, false, false, false, 1)",
        id,
        number,
        command.title(),
        command.description(),
        customer,
        service,
        reporter,
        reporter,
        reporter,
        command.channel() == null ? "API" : command.channel(),
        reported,
        command.impact(),
        command.urgency(),
        priority,
        command.category() == null || command.category().isBlank()
            ? null
            : command.category().strip(),
        now);
    clocks.append(id, reported, new Change.Reported(priority));
    Escalation.of(null, priority).ifPresent(cause -> escalations.raise(id, cause, now, false));
    return new Taken(id, number, priority);
  }

  /** An incident that has just been taken in. */
  record Taken(long id, String number, Priority priority) {}
}
