package org.evident.assurance.availability.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether services are recorded as items in relation to others, that is verified, and windows for changes are announced. */
@ApplicationScoped
class ConfigurationEvidence implements Evidence {

  private static final int HALF_YEAR = 190;
  private static final int WINDOW = 90;

  private static final String ITEMS =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "TO_COMPLETE",
              "s.to_complete",
              "NO_RELATION",
              "not exists (select 1 from service_dependency d where d.withdrawn_at is null and"
                  + " (d.service_id = s.id or d.to_service_id = s.id))")
          + " from service s where s.state <> 'RETIRED'";

  /** Windows for changes that have begun: until then there is time to tell. */
  private static final String ANNOUNCED =
      "select w.number, (select s.number from service s where s.id = w.service_id) as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NOT_ANNOUNCED",
              "w.notice_sent_at is null",
              "ANNOUNCED_LATE",
              "w.notice_sent_at > w.began_at")
          + " from maintenance_window w where w.withdrawn_at is null and coalesce(trim(w.change_ref), '')"
          + " <> '' and w.began_at >= :days90 and w.began_at <= :now";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.2.6-05", 0, EvidenceCondition.every(RecordKind.SERVICE, ITEMS))
            .inPart(),
        EvidenceRule.of(
                "R-8.2.6-09",
                HALF_YEAR,
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("CI_VERIFICATION", HALF_YEAR)))
            .inPart(),
        EvidenceRule.of(
                "R-8.5.1.3-05",
                WINDOW,
                EvidenceCondition.every(RecordKind.MAINTENANCE_WINDOW, ANNOUNCED))
            .inPart());
  }
}
