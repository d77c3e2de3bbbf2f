package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Folds clocks from their stored ledgers. */
@ApplicationScoped
class ClockLedgers {

  @Inject private Statements statements;
  @Inject private AgreedTargets agreed;

  /** The ledger of an incident, in order. */
  List<ClockEvent> of(long incident) {
    List<ClockEvent> ledger = new ArrayList<>();
    statements.each(
        "select at, sequence, kind, detail from clock_event where incident_id = ? and"
            + " replaced_by_run is null order by at, sequence",
        row -> LedgerText.read(row).ifPresent(ledger::add),
        incident);
    return ledger;
  }

  /** The ledgers of the incidents whose keys lie in a range, by key. */
  Map<Long, List<ClockEvent>> between(long first, long last) {
    Map<Long, List<ClockEvent>> ledgers = new HashMap<>();
    statements.each(
        "select incident_id, at, sequence, kind, detail from clock_event where incident_id >= ? and"
            + " incident_id <= ? and replaced_by_run is null order by incident_id, at, sequence",
        row -> add(ledgers, row),
        first,
        last);
    return ledgers;
  }

  /** The ledgers of some incidents, by key. */
  Map<Long, List<ClockEvent>> of(Long[] incidents) {
    Map<Long, List<ClockEvent>> ledgers = new HashMap<>();
    statements.each(
        "select incident_id, at, sequence, kind, detail from clock_event where incident_id = any(?)"
            + " and replaced_by_run is null order by incident_id, at, sequence",
        row -> add(ledgers, row),
        (Object) incidents);
    return ledgers;
  }

  private static void add(Map<Long, List<ClockEvent>> ledgers, Row row) {
    LedgerText.read(row)
        .ifPresent(
            event ->
                ledgers
                    .computeIfAbsent(row.number("incident_id"), id -> new ArrayList<>())
                    .add(event));
  }

  /** A clock of an incident by the agreement in force at its report, or none where nothing is agreed. */
  Optional<SlaClock> clock(
      Metric metric, List<ClockEvent> ledger, List<AgreedTargets.Version> versions, Instant at) {
    return AgreedTargets.inForce(versions, at)
        .map(version -> SlaClock.fold(metric, version.ledger(ledger), version.targets()));
  }

  /** What governs a customer's service, with the provider's own commitments (SLA-15). */
  AgreedTargets.Governing governing(long customer, long service) {
    return agreed.governing(customer, service);
  }

  List<AgreedTargets.Version> versions(long customer, long service) {
    return agreed.versions(customer, service);
  }
}
