package org.evident.foundation.retention.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.retention.rule.Retained;
import org.evident.kernel.RecordKind;

/** Whether somebody said how long things are kept, and they are not kept longer. */
@ApplicationScoped
class RetentionEvidence implements Evidence {

  /** The nights within which what is past its time is disposed of. */
  private static final int NIGHTS = 2;

  private static final String RULED =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_RETENTION_RULE",
              "not exists (select 1 from retention_rule r where r.retained = t.word)")
          + " from "
          + words(Arrays.stream(Retained.values()).map(Enum::name).toList());

  /** Samples are what most is kept of; on hold they stay. */
  private static final String DISPOSED =
      "select m.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "KEPT_TOO_LONG",
              "(select min(x.at) from capacity_sample x where x.metric_id = m.id) + ((coalesce(r.days, "
                  + Retained.CAPACITY_SAMPLE.usualDays()
                  + ") + "
                  + NIGHTS
                  + ") * interval '1' day) < :now")
          + " from capacity_metric m join service s on s.id = m.service_id left join retention_rule r on"
          + " r.retained = '"
          + Retained.CAPACITY_SAMPLE
          + "' where r.on_hold is null or not r.on_hold";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-7.5.3.2-04",
                0,
                EvidenceCondition.every(RecordKind.AUTHORITY, RULED),
                EvidenceCondition.every(RecordKind.CAPACITY_METRIC, DISPOSED))
            .inPart());
  }
}
