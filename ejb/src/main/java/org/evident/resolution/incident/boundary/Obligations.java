package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Target;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.Confirmation;
import org.evident.resolution.incident.rule.Deadline;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.MajorProcedure;
import org.evident.resolution.incident.rule.PendingReason;
import org.evident.resolution.incident.rule.UpdateDuty;

/** Plans after each step of an incident what is due next: an update to its reporter, or the end of the confirmation window. */
@ApplicationScoped
class Obligations {

  @Inject private Statements statements;
  @Inject private DeadlineRows deadlines;
  @Inject private IncidentClocks clocks;
  @Inject private SecurityRows security;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;

  /** Plans anew what is due on an incident, and withholds what a step wrote where words are withheld (INC-6). */
  void plan(String number) {
    Standing standing =
        statements
            .first(
                "select i.id, i.state, i.state_since, i.pending_reason, i.priority, i.major, i.reported_at,"
                    + " i.first_response_at, (select max(n.at) from work_note n where n.incident_id ="
                    + " i.id and n.visible_to_customer and n.taken_back_at is null and not n.customer_reply) as told_at, x.withheld_at from incident i left"
                    + " join incident_security x on x.incident_id = i.id where i.number = ?",
                Standing::of,
                number)
            .orElseThrow();
    boolean solved = standing.state() == IncidentState.RESOLVED;
    deadlines.set(standing.id(), Deadline.UPDATE, update(standing));
    deadlines.set(standing.id(), Deadline.VERDICT, verdict(standing));
    deadlines.set(
        standing.id(),
        Deadline.CONFIRMATION,
        solved
            ? Confirmation.until(standing.since(), organisation.calendar(), parameters)
            : Optional.empty());
    if (standing.withheld()) {
      security.withhold(number);
    }
  }

  /** A P1 is judged within half an hour of becoming one, and again once its resolution time is exceeded (INC-3). */
  private Optional<Instant> verdict(Standing standing) {
    if (!standing.state().isOpen() || standing.priority() != Priority.P1 || standing.major()) {
      return Optional.empty();
    }
    return statements
        .first(
            "select max(e.told_at) as since from incident_escalation e where e.incident_id = ? and"
                + " e.cause in ('PRIORITY', 'BREACHED') and not exists (select 1 from major_verdict v"
                + " where v.incident_id = e.incident_id and v.decided_at >= e.told_at)",
            row -> Optional.ofNullable(row.instant("since")),
            standing.id())
        .flatMap(since -> since)
        .map(since -> MajorProcedure.verdictDue(since, parameters));
  }

  private Optional<Instant> update(Standing standing) {
    return UpdateDuty.next(
        standing.state(),
        standing.waits(),
        standing.priority(),
        standing.lastTold(),
        standing.priority() == Priority.P2 ? serviceTime(standing) : organisation.calendar(),
        parameters);
  }

  /** The calendar the resolution is counted in; the organisation's where nothing is agreed. */
  private ServiceCalendar serviceTime(Standing standing) {
    return clocks
        .governing(standing.id())
        .flatMap(version -> version.targets().target(Metric.RESOLUTION, standing.priority()))
        .map(Target::calendar)
        .orElseGet(organisation::calendar);
  }

  private record Standing(
      long id,
      IncidentState state,
      Instant since,
      boolean waits,
      Priority priority,
      boolean major,
      Instant lastTold,
      boolean withheld) {
    static Standing of(Row row) {
      String reason = row.text("pending_reason");
      return new Standing(
          row.number("id"),
          IncidentState.valueOf(row.text("state")),
          row.instant("state_since"),
          reason != null && PendingReason.valueOf(reason).pause().isPresent(),
          Priority.valueOf(row.text("priority")),
          row.flag("major"),
          latest(
              row.instant("reported_at"), row.instant("first_response_at"), row.instant("told_at")),
          row.instant("withheld_at") != null);
    }

    private static Instant latest(Instant reported, Instant... later) {
      Instant latest = reported;
      for (Instant one : later) {
        latest = one != null && one.isAfter(latest) ? one : latest;
      }
      return latest;
    }
  }
}
