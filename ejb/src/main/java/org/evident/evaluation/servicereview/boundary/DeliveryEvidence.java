package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether the work of every live service leaves records. */
@ApplicationScoped
class DeliveryEvidence implements Evidence {

  private static final int WINDOW = 35;

  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_RECORD",
              none("incident r where r.service_id = s.id and r.reported_at >= :days35")
                  + " and "
                  + none(
                      "service_request r where r.withdrawn_at is null and r.service_id = s.id and"
                          + " r.reported_at >= :days35")
                  + " and "
                  + none(
                      "change_record r join change_record_service n on n.record_id = r.id where"
                          + " r.withdrawn_at is null and n.service_id = s.id and coalesce(r.actual_end,"
                          + " r.planned_start) >= :days35")
                  + " and "
                  + none(
                      "consumed_units r where r.withdrawn_at is null and r.service_id = s.id and"
                          + " r.recorded_at >= :days35")
                  + " and "
                  + none(
                      "review r join review_figure f on f.review_id = r.id where r.service_id = s.id and"
                          + " r.computed_at >= :days35 and f.figure = 'AVAIL'"))
          + " from service s where s.state = 'LIVE'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
            "R-8.2.1-02", WINDOW, EvidenceCondition.every(RecordKind.SERVICE, SERVICES)),
        EvidenceRule.of(
                "R-8.2.1-01",
                WINDOW,
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("OPERATIONS_COORDINATION", WINDOW)))
            .inPart());
  }

  private static String none(String records) {
    return "not exists (select 1 from " + records + ")";
  }
}
