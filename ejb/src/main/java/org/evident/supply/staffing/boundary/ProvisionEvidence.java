package org.evident.supply.staffing.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
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
import org.evident.supply.capacity.boundary.CapacityReading;

/** Whether people and technology that services need are there (7.1): hours of teams, and what was agreed of a metric. */
@ApplicationScoped
class ProvisionEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int SHARE = 90;

  /** Each plan that holds for this month or one of the twelve before. */
  private static final String PEOPLE =
      "select h.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed("TOO_FEW_HOURS", "h.needed > h.available")
          + " from staff_plan h where h.ended_at is null and cast(h.period || '-01' as date) >= :date365"
          + " and cast(h.period || '-01' as date) <= :today";

  /** Each need agreed in the unit of a metric that says how much there is. */
  private static final String TECHNOLOGY =
      "select q.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed("LESS_THAN_NEEDED", "q.amount > m.maximum")
          + " from capacity_requirement q join service s on s.id = q.service_id join capacity_metric m on"
          + " m.id = q.metric_id where q.state = 'AGREED' and q.needed and m.active and m.unit = q.unit"
          + " and m.maximum is not null and m.direction = 'UP'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-7.1-02",
                YEAR,
                EvidenceCondition.every(RecordKind.STAFF_PLAN, PEOPLE).share(SHARE),
                EvidenceCondition.every(RecordKind.CAPACITY_REQUIREMENT, TECHNOLOGY).share(SHARE))
            .inPart());
  }

  @Override
  public Map<RecordKind, Set<Role>> readers() {
    Set<Role> readers = CapacityReading.readers();
    return Map.of(RecordKind.STAFF_PLAN, readers, RecordKind.CAPACITY_REQUIREMENT, readers);
  }
}
