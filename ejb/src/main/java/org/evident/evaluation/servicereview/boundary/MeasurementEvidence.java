package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether measuring takes place when it should, and customers are asked how satisfied they are. */
@ApplicationScoped
class MeasurementEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int HALF_YEAR = 190;

  /** A tenth of the interval may pass beyond it. */
  private static final String METRICS =
      "select m.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_INTERVAL",
              "m.interval_seconds is null",
              "NOT_MEASURED_LATELY",
              "coalesce((select max(x.at) from capacity_sample x where x.metric_id = m.id) +"
                  + " (m.interval_seconds * interval '1.1' second) < :now, true)")
          + " from capacity_metric m join service s on s.id = m.service_id where m.active";

  /** A survey of the last year in whose month a report found enough answers of each part of the customer (SAT-3, SAT-4). */
  private static final String CUSTOMERS =
      "select c.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "NO_REPRESENTATIVE_SURVEY",
              "not exists (select 1 from survey y join review r on r.customer_id = y.customer_id and"
                  + " r.period = y.period join review_figure f on f.review_id = r.id where y.customer_id ="
                  + " c.id and y.withdrawn_at is null and cast(y.period || '-01' as date) >= :date365 and"
                  + " r.state <> 'RESTATED' and f.figure = 'REPRESENTATIVE' and f.amount = 1)")
          + " from customer c where c.active";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.3.2-06", YEAR, EvidenceCondition.every(RecordKind.CUSTOMER, CUSTOMERS))
            .inPart(),
        EvidenceRule.of("R-9.1-02", 0, EvidenceCondition.every(RecordKind.CAPACITY_METRIC, METRICS))
            .inPart(),
        EvidenceRule.of(
                "R-9.1-04",
                HALF_YEAR,
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("SMS_EVALUATION", HALF_YEAR)))
            .inPart());
  }
}
