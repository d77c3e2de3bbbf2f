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
import org.evident.supply.capacity.rule.EventAnswer;
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
                "select count(*) as incidents from capacity_event e join capacity_metric m on m.id ="
                    + " e.metric_id where m.number = ? and e.answer = ?",
                row -> row.number("incidents"),
                own,
                EventAnswer.INCIDENT)
            .orElse(0L);
    return MetricFigures.of(figures, incidents);
  }

  /** How all metrics within reach stand. */
  public CapacityCounts counts() {
    MetricReach reach = reach();
    return statements
        .first(
            "select count(*) as metrics, coalesce(sum(case when f.usage_level = ? then 1 else 0 end), 0)"
                + " as critical, coalesce(sum((select count(*) from capacity_event e where e.metric_id ="
                + " m.id and e.state <> ?)), 0) as open_events, coalesce(sum((select count(*) from"
                + " capacity_event e where e.metric_id = m.id and e.answer = ?)), 0) as incidents from"
                + " capacity_metric m join service s on s.id = m.service_id join capacity_forecast f on"
                + " f.metric_id = m.id where m.active "
                + reach.sql(),
            row ->
                new CapacityCounts(
                    row.number("metrics"),
                    row.number("critical"),
                    row.number("open_events"),
                    row.number("incidents")),
            reach.between(
                List.of(Usage.CRITICAL, EventState.CLOSED, EventAnswer.INCIDENT), List.of()))
        .orElseThrow();
  }

  private MetricReach reach() {
    return MetricReach.of(mandates.scopes(CapacityReading.READERS));
  }
}
