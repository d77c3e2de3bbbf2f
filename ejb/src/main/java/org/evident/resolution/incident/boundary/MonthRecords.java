package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.Solution;

/** Reads the incidents that matter to a month, with three statements whatever their number. */
@Stateless
@PermitAll
public class MonthRecords {

  @Inject private Statements statements;
  @Inject private ClockLedgers ledgers;

  /** The incidents of a customer's service that matter to a period, by what was ever agreed for it. */
  public List<MonthRecord> of(
      long customer,
      long service,
      List<AgreedTargets.Version> versions,
      Instant start,
      Instant end) {
    Map<Long, List<ClockEvent>> events = ledgers.mattering(customer, service, start, end);
    Object[] values = {customer, service, end, start, start};
    Map<Long, List<Solution>> solutions = new HashMap<>();
    statements.each(
        "select s.incident_id, s.solved_at, s.reopened_at from incident i join incident_solution s on"
            + " s.incident_id = i.id where i.customer_id = ? and i.service_id = ? and "
            + MonthQueries.MATTERS
            + "order by s.incident_id, s.position",
        row ->
            solutions
                .computeIfAbsent(row.number("incident_id"), id -> new ArrayList<>())
                .add(
                    new Solution(
                        row.instant("solved_at"), Optional.ofNullable(row.instant("reopened_at")))),
        values);
    List<MonthRecord> records = new ArrayList<>();
    statements.each(
        "select i.id, i.number, i.title, i.priority, i.reported_at, i.state, i.state_since,"
            + " i.cancel_reason, i.reopen_count, i.first_line, i.cause_confirmed, i.caused_by_ref,"
            + " i.major, i.major_declared_at, i.major_restored_at, m.declared_by, m.reason, m.leader,"
            + " m.effect, m.cause, m.lessons, m.actions, m.reviewed_on, m.reported_by from incident i left"
            + " join major_incident m on m.incident_id = i.id where i.customer_id = ? and i.service_id ="
            + " ? and "
            + MonthQueries.MATTERS
            + "order by i.id",
        row ->
            records.add(
                record(
                    row,
                    events.getOrDefault(row.number("id"), List.of()),
                    solutions.getOrDefault(row.number("id"), List.of()),
                    versions,
                    end)),
        values);
    return records;
  }

  private static MonthRecord record(
      Row row,
      List<ClockEvent> ledger,
      List<Solution> solutions,
      List<AgreedTargets.Version> versions,
      Instant end) {
    Instant reported = row.instant("reported_at");
    boolean cancelled = "CANCELLED".equals(row.text("state"));
    Optional<AgreedTargets.Version> governing = AgreedTargets.inForce(versions, reported);
    MonthClock resolution = clock(Metric.RESOLUTION, ledger, governing, end);
    return new MonthRecord(
        row.text("number"),
        row.text("title"),
        row.text("priority"),
        reported,
        cancelled ? row.instant("state_since") : null,
        row.text("cancel_reason"),
        (int) row.number("reopen_count"),
        row.flag("first_line"),
        row.flag("cause_confirmed") ? row.text("caused_by_ref") : null,
        row.flag("major"),
        row.instant("major_declared_at"),
        row.instant("major_restored_at"),
        row.flag("major") ? MajorView.of(row) : null,
        solutions,
        clock(Metric.RESPONSE, ledger, governing, end),
        resolution,
        resolution == null
            ? null
            : resolution
                .clock()
                .target()
                .map(target -> target.calendar().open(reported, end))
                .orElse(null));
  }

  private static MonthClock clock(
      Metric metric,
      List<ClockEvent> ledger,
      Optional<AgreedTargets.Version> governing,
      Instant end) {
    return governing
        .map(version -> MonthClock.fold(metric, version.ledger(ledger), version.targets(), end))
        .orElse(null);
  }
}
