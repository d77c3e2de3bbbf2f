package org.evident.foundation.verification.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether what is written down is still as it was written, and could be brought back. */
@ApplicationScoped
class IntegrityEvidence implements Evidence {

  private static final int YEAR = 365;

  private static final String VERIFIED =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "HISTORY_NOT_VERIFIED",
              "not exists (select 1 from job_order j where j.job = '"
                  + HistoryVerifications.JOB
                  + "' and j.state = 'COMPLETED' and j.finished_at >= :days30)",
              "HISTORY_FAULTY",
              "exists (select 1 from history_fault f)")
          + " from "
          + words(List.of(RecordKind.HISTORY.name()));

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-7.5.3.1-02",
                YEAR,
                EvidenceCondition.every(RecordKind.HISTORY, VERIFIED),
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("RESTORE_TEST", YEAR)))
            .inPart());
  }
}
