package org.evident.transition.change.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether changes are looked back upon, those that failed above all. */
@ApplicationScoped
class ChangeEvidence implements Evidence {

  private static final int WINDOW = 90;
  private static final int QUARTER = 100;

  private static final String REVIEWED =
      "select r.number, (select min(s.number) from change_record_service n join service s on s.id ="
          + " n.service_id where n.record_id = r.id) as service, (select c.number from customer c where"
          + " c.id = r.customer_id) as customer, "
          + failed("NOT_LOOKED_BACK", blank("r.review"))
          + " from change_record r where r.withdrawn_at is null and ";

  private static final String FAILED =
      REVIEWED
          + "r.outcome in ('FAILED', 'BACKED_OUT', 'PARTLY_SUCCESSFUL') and r.actual_end <"
          + " :business15";

  private static final String ENDED =
      REVIEWED + "r.kind in ('NORMAL', 'EMERGENCY') and r.actual_end >= :days90";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.5.1.3-07", 0, every(FAILED).seldom()).inPart(),
        EvidenceRule.of("R-8.5.1.3-08", WINDOW, every(ENDED)).inPart(),
        EvidenceRule.of(
                "R-8.5.1.3-09",
                QUARTER,
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("CHANGE_TREND_ANALYSIS", QUARTER)))
            .inPart(),
        EvidenceRule.of(
                "R-8.5.3-10",
                QUARTER,
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("RELEASE_ANALYSIS", QUARTER)))
            .inPart());
  }

  private static EvidenceCondition every(String query) {
    return EvidenceCondition.every(RecordKind.CHANGE, query);
  }
}
