package org.evident.assurance.continuity.boundary;

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

/** Whether it is written down what tests of continuity showed. */
@ApplicationScoped
class ContinuityEvidence implements Evidence {

  private static final int YEAR = 370;

  private static final String TESTS =
      "select t.number, (select s.number from service s where s.id = t.service_id) as service, "
          + NO_CUSTOMER
          + ", "
          + failed("NO_FINDINGS", blank("t.findings"))
          + " from continuity_test t where t.withdrawn_at is null and t.held_at is not null";

  /** A test that was held of a service {@code s}, lately enough. */
  private static final String HELD =
      "not exists (select 1 from continuity_test t where t.service_id = s.id and t.withdrawn_at is null and"
          + " t.held_at >= :days370";

  private static final String EXERCISED =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NOT_TESTED",
              HELD + ")",
              "NOTHING_ACHIEVED",
              HELD
                  + " and t.achieved_rto_minutes is not null and t.achieved_rpo_minutes is not null)")
          + " from service s where s.state = 'LIVE' and s.criticality in ('VITAL', 'HIGH')";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.7.2-08", YEAR, EvidenceCondition.every(RecordKind.SERVICE, EXERCISED))
            .inPart(),
        EvidenceRule.of("R-8.7.2-10", 0, EvidenceCondition.every(RecordKind.CONTINUITY_TEST, TESTS))
            .inPart(),
        EvidenceRule.of(
                "R-8.7.2-01",
                YEAR,
                EvidenceCondition.every(
                    RecordKind.SERVICE,
                    DutyConditions.services(
                        "CONTINUITY_RISK_ASSESSMENT", YEAR, "s.criticality in ('VITAL', 'HIGH')")))
            .inPart());
  }
}
