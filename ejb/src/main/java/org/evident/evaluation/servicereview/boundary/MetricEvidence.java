package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.party.rule.SmsProcesses;
import org.evident.kernel.RecordKind;

/** Whether it is defined for every process by what it is judged. */
@ApplicationScoped
class MetricEvidence implements Evidence {

  /** A definition in use for a process {@code t} that has an aim. */
  private static final String DEFINED =
      "not exists (select 1 from metric_definition d where d.withdrawn_at is null and d.state = '"
          + MetricForms.ACTIVE
          + "' and d.process = t.word and d.target is not null";

  private static final String PROCESSES =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_CRITERION",
              DEFINED + ")",
              "CRITERION_NOT_REVIEWED",
              DEFINED + " and d.review_due >= :today)")
          + " from "
          + words(SmsProcesses.KEYS);

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.1-01", 0, EvidenceCondition.every(RecordKind.AUTHORITY, PROCESSES)));
  }
}
