package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.EventState;
import org.evident.supply.capacity.rule.KeyFigures;
import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.Usage;

/** Reckons the key figures of capacity (processes.md 3.21), as far as a role of the caller reaches (PTY-10). */
@Stateless
@RolesAllowed({
  CAPACITY_MANAGERS,
  SERVICE_OWNERS,
  AVAILABILITY_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  LEVEL_MANAGERS,
  FINANCE_MANAGERS,
  OWNER_OF_SMS,
  TOP,
  AUDITORS,
  ADMIN
})
public class CapacityFiguresReading {

  /** How many incidents lack of what a metric {@code m} measures caused (CAPM-4). */
  private static final String INCIDENTS =
      "((select count(*) from record_link l where l.relation = 'SHORT_OF' and l.to_number = m.number) +"
          + " (select count(distinct e.reference) from capacity_event e where e.metric_id = m.id and"
          + " e.answer = 'INCIDENT' and not exists (select 1 from record_link l where l.relation ="
          + " 'SHORT_OF' and l.to_number = m.number and l.from_number = e.reference)))";

  private static final int LATEST = 20;

  @Inject private Statements statements;
  @Inject private MetricRows metrics;
  @Inject private DayRows days;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /** The key figures of one metric. */
  public MetricFigures figures(String number) {
    MetricCard card = metrics.card(number, reach());
    MetricTerms terms = card.inUse();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(card.metric().zone()));
    String own = card.metric().number();
    KeyFigures figures =
        KeyFigures.of(
            days.latest(Map.of(own, terms.daysToRead())).getOrDefault(own, List.of()),
            terms,
            today);
    long incidents =
        statements
            .first(
                "select " + INCIDENTS + " as incidents from capacity_metric m where m.number = ?",
                row -> row.number("incidents"),
                own)
            .orElse(0L);
    return MetricFigures.of(figures, incidents);
  }

  /** The latest incidents that lack of what a metric measures caused, the newest first (CAPM-4). */
  public List<CapacityIncident> incidents(String number) {
    String own = metrics.card(number, reach()).metric().number();
    return statements.list(
        "select i.number, i.state, i.reported_at, i.resolved_at from incident i where i.number in (select"
            + " l.from_number from record_link l where l.relation = 'SHORT_OF' and l.to_number = ? union"
            + " select e.reference from capacity_event e join capacity_metric m on m.id = e.metric_id where"
            + " m.number = ? and e.answer = 'INCIDENT') order by i.reported_at desc, i.number desc fetch"
            + " first "
            + LATEST
            + " rows only",
        CapacityIncident::of,
        own,
        own);
  }

  /** How all metrics within reach stand. */
  public CapacityCounts counts() {
    MetricReach reach = reach();
    return statements
        .first(
            "select count(*) as metrics, coalesce(sum(case when f.usage_level = ? then 1 else 0 end), 0)"
                + " as critical, coalesce(sum((select count(*) from capacity_event e where e.metric_id ="
                + " m.id and e.state <> ?)), 0) as open_events, coalesce(sum("
                + INCIDENTS
                + "), 0) as incidents from capacity_metric m join service s on s.id = m.service_id join capacity_forecast f on"
                + " f.metric_id = m.id where m.active "
                + reach.sql(),
            row ->
                new CapacityCounts(
                    row.number("metrics"),
                    row.number("critical"),
                    row.number("open_events"),
                    row.number("incidents")),
            reach.between(List.of(Usage.CRITICAL, EventState.CLOSED), List.of()))
        .orElseThrow();
  }

  private MetricReach reach() {
    return MetricReach.of(mandates.scopes(CapacityReading.READERS));
  }
}
