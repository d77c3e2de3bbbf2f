package org.evident.supply.capacity.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Whether nothing stays critical for days without anybody doing something about it. */
@ApplicationScoped
class CapacityEvidence implements Evidence {

  private static final int WINDOW = 90;

  /** More days in a row than may pass. */
  private static final int DAYS = 4;

  private static final String METRICS =
      "select m.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed("CRITICAL_FOR_DAYS", critical())
          + " from capacity_metric m join service s on s.id = m.service_id where m.active and exists"
          + " (select 1 from capacity_day d where d.metric_id = m.id and d.local_day >= :date90)";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
            "R-8.4.3-05", WINDOW, EvidenceCondition.every(RecordKind.CAPACITY_METRIC, METRICS)));
  }

  @Override
  public Map<RecordKind, Set<Role>> readers() {
    return Map.of(RecordKind.CAPACITY_METRIC, Set.of(CapacityReading.READERS));
  }

  private static String critical() {
    StringBuilder days = new StringBuilder("exists (select 1 from capacity_day d0");
    for (int i = 1; i < DAYS; i++) {
      days.append(
          " join capacity_day d%1$d on d%1$d.metric_id = d0.metric_id and d%1$d.local_day = d0.local_day + %1$d and "
              .formatted(i));
      days.append(beyond("d" + i));
    }
    return days.append(" where d0.metric_id = m.id and d0.local_day >= :date90 and ")
        .append(beyond("d0"))
        .append(
            ") and not exists (select 1 from action_item x where x.source_number = m.number and")
        .append(" x.raised_at >= :days90 and x.state <> 'CANCELLED')")
        .toString();
  }

  /** That the value of a day has reached the critical threshold (CAP-1). */
  private static String beyond(String day) {
    String value =
        "case m.aggregation when 'MAX' then %1$s.highest when 'P95' then %1$s.p95 when 'MEAN' then %1$s.total / %1$s.samples else %1$s.total end"
            .formatted(day);
    return "case when m.direction = 'UP' then ("
        + value
        + ") >= m.critical else ("
        + value
        + ") <= m.critical end";
  }
}
