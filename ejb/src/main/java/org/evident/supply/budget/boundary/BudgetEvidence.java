package org.evident.supply.budget.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether each service has its budget, and what it came to. */
@ApplicationScoped
class BudgetEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int MONTH = 35;
  private static final String REVIEW = "FINANCIAL_REVIEW";

  /** Nothing is planned for a service {@code s} in this month or a later one. */
  private static final String UNPLANNED =
      "not exists (select 1 from cost_line l where l.service_id = s.id and l.withdrawn_at is null and"
          + " l.period > :month)";

  private static final String PROVIDED =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed("NO_BUDGET", UNPLANNED)
          + " from service s where s.state = 'LIVE'";

  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_BUDGET",
              UNPLANNED,
              "NO_ACTUAL",
              "exists (select 1 from cost_line l where l.service_id = s.id and l.withdrawn_at is null and"
                  + " l.actual is null and l.period in (select m.period from :months))")
          + " from service s where s.state = 'LIVE'";

  /** Services used in one of the last twelve completed months: what a unit cost then can be computed (FIN-5). */
  private static final String USED =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_UNIT_COST",
              "exists (select 1 from consumed_units u where u.service_id = s.id and u.withdrawn_at is null"
                  + " and u.period in (select m.period from :months) and not exists (select 1 from"
                  + " cost_line l where l.service_id = s.id and l.withdrawn_at is null and l.period ="
                  + " u.period and l.actual is not null))")
          + " from service s where s.state = 'LIVE' and exists (select 1 from consumed_units u where"
          + " u.service_id = s.id and u.withdrawn_at is null and u.period in (select m.period from"
          + " :months))";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-5.1-07", 0, EvidenceCondition.every(RecordKind.SERVICE, PROVIDED))
            .inPart(),
        EvidenceRule.of("R-8.4.1-01", YEAR, EvidenceCondition.every(RecordKind.SERVICE, SERVICES))
            .inPart(),
        EvidenceRule.of("R-8.4.1-02", YEAR, EvidenceCondition.every(RecordKind.SERVICE, USED))
            .inPart(),
        EvidenceRule.of(
                "R-8.4.1-03",
                MONTH,
                EvidenceCondition.every(RecordKind.DUTY, DutyConditions.whole(REVIEW, MONTH)),
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.reported(REVIEW, "VAR", "COST_NOT_REPORTED")))
            .inPart());
  }
}
