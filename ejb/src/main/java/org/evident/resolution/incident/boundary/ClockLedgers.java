package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Reads the ledgers that clocks are folded from, and what was agreed for the records. */
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

  /** What was ever agreed for places that records came from, each read once: for one reading of many records. */
  Function<Place, AgreedTargets.Governing> elsewhere() {
    Map<Place, AgreedTargets.Governing> known = new HashMap<>();
    return place -> known.computeIfAbsent(place, this::governing);
  }

  private AgreedTargets.Governing governing(Place place) {
    return statements
        .first(
            "select c.id as customer, s.id as service from customer c, service s where c.number = ? and"
                + " s.number = ?",
            row -> governing(row.number("customer"), row.number("service")),
            place.customer(),
            place.service())
        .orElseThrow();
  }

  /** What governs a customer's service, with the provider's own commitments (SLA-15). */
  AgreedTargets.Governing governing(long customer, long service) {
    return agreed.governing(customer, service);
  }
}
