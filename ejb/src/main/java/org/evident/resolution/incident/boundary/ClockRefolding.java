package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.storage.boundary.Statements;

/** Brings stored clocks in step with agreements that were signed after their records came. */
@ApplicationScoped
class ClockRefolding {

  @Inject private Statements statements;
  @Inject private ClockLedgers ledgers;

  /** Folds and stores anew the clocks of a service that matter to a period. */
  void refold(
      long customer,
      long service,
      List<AgreedTargets.Version> versions,
      Instant start,
      Instant end) {
    Map<Long, List<ClockEvent>> all = ledgers.mattering(customer, service, start, end);
    List<Object[]> keys = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    statements.each(
        "select i.id, i.reported_at from incident i where i.customer_id = ? and i.service_id = ? and "
            + MonthQueries.MATTERS,
        row -> {
          long id = row.number("id");
          keys.add(new Object[] {id});
          AgreedTargets.inForce(versions, row.instant("reported_at"))
              .ifPresent(v -> rows.addAll(rows(id, customer, service, v, all.get(id))));
        },
        customer,
        service,
        end,
        start,
        start);
    statements.changeAll("delete from sla_clock where incident_id = ?", keys);
    statements.changeAll(ClockRows.INSERT, rows);
  }

  private static List<Object[]> rows(
      long id,
      long customer,
      long service,
      AgreedTargets.Version version,
      List<ClockEvent> ledger) {
    return ClockRows.METRICS.stream()
        .map(metric -> SlaClock.fold(metric, ledger, version.targets()))
        .map(clock -> ClockRows.row(id, customer, service, version.head().id(), clock))
        .toList();
  }
}
