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
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.Solution;

/** Reads the incidents that matter to a month, with four statements whatever their number. */
@Stateless
@PermitAll
public class MonthRecords {

  /** Reported before the end, and not solved for good before the beginning. */
  private static final String MATTERS =
      " i.customer_id = ? and i.service_id = ? and i.reported_at < ? and (i.resolved_at is null or"
          + " i.resolved_at >= ?) and (i.state <> 'CANCELLED' or i.state_since >= ?) ";

  @Inject private Statements statements;
  @Inject private ClockLedgers ledgers;

  /** The services a customer ever had an incident of, by key: a quiet month is a result too. */
  public List<Long> services(long customer) {
    return statements.list(
        "select distinct service_id from incident where customer_id = ? order by service_id",
        row -> row.number("service_id"),
        customer);
  }

  /** The incidents of a customer's service that matter to a period. */
  public List<MonthRecord> of(long customer, long service, Instant start, Instant end) {
    Object[] values = {customer, service, end, start, start};
    Map<Long, List<ClockEvent>> events = new HashMap<>();
    statements.each(
        "select e.incident_id, e.at, e.sequence, e.kind, e.detail from clock_event e join incident i"
            + " on i.id = e.incident_id where e.replaced_by_run is null and"
            + MATTERS
            + "order by e.incident_id, e.at, e.sequence",
        row ->
            LedgerText.read(row)
                .ifPresent(
                    event ->
                        events
                            .computeIfAbsent(row.number("incident_id"), id -> new ArrayList<>())
                            .add(event)),
        values);
    Map<Long, List<Solution>> solutions = new HashMap<>();
    statements.each(
        "select s.incident_id, s.solved_at, s.reopened_at from incident_solution s join incident i on"
            + " i.id = s.incident_id where"
            + MATTERS
            + "order by s.incident_id, s.position",
        row ->
            solutions
                .computeIfAbsent(row.number("incident_id"), id -> new ArrayList<>())
                .add(
                    new Solution(
                        row.instant("solved_at"), Optional.ofNullable(row.instant("reopened_at")))),
        values);
    List<AgreedTargets.Version> versions = ledgers.versions(customer, service);
    List<MonthRecord> records = new ArrayList<>();
    statements.each(
        "select i.id, i.number, i.title, i.priority, i.reported_at, i.state, i.state_since,"
            + " i.cancel_reason, i.reopen_count, i.first_line, i.cause_confirmed, i.caused_by_ref,"
            + " i.major, i.major_declared_at, i.major_restored_at, m.declared_by, m.reason, m.leader,"
            + " m.effect, m.cause, m.lessons, m.actions, m.reviewed_on, m.reported_by from incident i left"
            + " join major_incident m on m.incident_id = i.id where"
            + MATTERS
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
    Optional<AgreedTargets.Version> version = AgreedTargets.inForce(versions, reported);
    Optional<SlaClock> resolution = fold(Metric.RESOLUTION, ledger, version);
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
        fold(Metric.RESPONSE, ledger, version),
        version.map(v -> SlaClock.fold(Metric.RESPONSE, v.ledger(ledger), v.targets(), end)),
        resolution,
        version.map(v -> SlaClock.fold(Metric.RESOLUTION, v.ledger(ledger), v.targets(), end)),
        resolution
            .flatMap(SlaClock::target)
            .map(target -> target.calendar().open(reported, end))
            .orElse(null));
  }

  private static Optional<SlaClock> fold(
      Metric metric, List<ClockEvent> ledger, Optional<AgreedTargets.Version> version) {
    return version.map(v -> SlaClock.fold(metric, v.ledger(ledger), v.targets()));
  }
}
