package org.evident.supply.demand.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether it is known how much of each service was asked for and will be. */
@ApplicationScoped
class DemandEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int DEMAND_DAYS = 100;

  /** Each month a service {@code s} was agreed on from its first day to its last. */
  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_CONSUMPTION",
              "exists (select 1 from :months where exists (select 1 from agreement a join"
                  + " agreement_version v on v.agreement_id = a.id where a.form <> 'INTERNAL' and"
                  + " v.customer_signed_at is not null and v.valid_from <= m.begins and (v.valid_to is"
                  + " null or v.valid_to >= m.ends) and (a.all_services or exists (select 1 from"
                  + " agreement_service n where n.agreement_id = a.id and n.service_id = s.id))) and "
                  + none("consumed_units")
                  + " and "
                  + none("workload_count")
                  + ")")
          + " from service s where s.state = 'LIVE'";

  /** Each live service with an approved forecast of late that covers a year and says what customers think, and its duty. */
  private static final String FORECASTS =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_DEMAND_FORECAST",
              "not exists (select 1 from demand_forecast f where f.service_id = s.id and f.state ="
                  + " 'APPROVED' and f.scenario = 'BASE' and f.created_at >= :days100 and"
                  + " f.covers_until >= cast(f.created_at as date) + 334)",
              "NO_CUSTOMER_INPUT",
              "not exists (select 1 from demand_forecast f where f.service_id = s.id and f.state ="
                  + " 'APPROVED' and f.scenario = 'BASE' and "
                  + "f.created_at >= :days100 and not ("
                  + blank("f.customer_input")
                  + "))",
              "DUTY_LATE",
              "not "
                  + DutyConditions.onTime(
                      "DEMAND_REVIEW",
                      DEMAND_DAYS,
                      "s.number",
                      "coalesce(s.live_from, (select min(b.valid_from) from role_assignment b))"))
          + " from service s where s.state = 'LIVE'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
            "R-8.4.2-01", DEMAND_DAYS, EvidenceCondition.every(RecordKind.SERVICE, FORECASTS)),
        EvidenceRule.of("R-8.4.2-02", YEAR, EvidenceCondition.every(RecordKind.SERVICE, SERVICES))
            .inPart());
  }

  private static String none(String records) {
    return "not exists (select 1 from "
        + records
        + " u where u.service_id = s.id and u.period = m.period and u.withdrawn_at is null)";
  }
}
