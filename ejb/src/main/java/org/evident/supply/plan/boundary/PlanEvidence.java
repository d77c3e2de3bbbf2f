package org.evident.supply.plan.boundary;

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
import org.evident.supply.plan.rule.ImpactKind;

/** Whether capacity is planned from what there is and what is expected, and for what was agreed. */
@ApplicationScoped
class PlanEvidence implements Evidence {

  private static final int YEAR = 365;

  /** Each active metric of a live service, in an approved plan whose review is not overdue. */
  private static final String METRICS =
      "select m.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NOT_PLANNED",
              "not exists (select 1 from capacity_plan_metric x"
                  + holding()
                  + " and p.review_due >= :today and p.approved_at >= :days365)",
              "NO_FIGURES",
              "not exists (select 1 from capacity_plan_metric x"
                  + holding()
                  + " and x.current_value is not null and x.forecast_value is not null)",
              "NO_DEMAND",
              "not exists (select 1 from capacity_plan_metric x"
                  + holding()
                  + " and x.demand_forecast is not null)")
          + " from capacity_metric m join service s on s.id = m.service_id where m.active and s.state ="
          + " 'LIVE'";

  /** Each approved plan with all it has to look at, linked to what asks for it still. */
  private static final String IMPACTS =
      "select p.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "IMPACT_MISSING",
              "(select count(*) from capacity_plan_impact i where i.plan_id = p.id) < "
                  + ImpactKind.values().length,
              "IMPACT_UNLINKED",
              "exists (select 1 from capacity_plan_impact i where i.plan_id = p.id and i.reference is"
                  + " not null and not ("
                  + PlanChecks.ASKS.formatted(":today")
                  + "))")
          + " from capacity_plan p where p.state = 'APPROVED'";

  /** Each approved plan whose metrics still have the thresholds and the lead time it names, and which says of each when it is changed. */
  private static final String TIMES =
      "select p.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "OTHER_THRESHOLDS",
              "exists (select 1 from capacity_plan_metric x join capacity_metric m on m.id ="
                  + " x.metric_id where x.plan_id = p.id and m.active and (m.warning <> x.warning or"
                  + " m.critical <> x.critical or m.lead_days <> x.lead_days))",
              "NO_CHANGE_NAMED",
              "exists (select 1 from capacity_plan_metric x where x.plan_id = p.id and x.change_on is"
                  + " null and coalesce(trim(x.change_text), '') = '')")
          + " from capacity_plan p where p.state = 'APPROVED'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
            "R-8.4.3-02", YEAR, EvidenceCondition.every(RecordKind.CAPACITY_METRIC, METRICS)),
        EvidenceRule.of(
            "R-8.4.3-03", YEAR, EvidenceCondition.every(RecordKind.CAPACITY_PLAN, IMPACTS)),
        EvidenceRule.of(
            "R-8.4.3-04", YEAR, EvidenceCondition.every(RecordKind.CAPACITY_PLAN, TIMES)));
  }

  @Override
  public Map<RecordKind, Set<Role>> readers() {
    return Map.of(RecordKind.CAPACITY_PLAN, CapacityReading.readers());
  }

  private static String holding() {
    return " join capacity_plan p on p.id = x.plan_id where x.metric_id = m.id and p.state = 'APPROVED'";
  }
}
