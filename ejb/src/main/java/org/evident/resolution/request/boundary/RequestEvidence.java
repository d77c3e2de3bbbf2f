package org.evident.resolution.request.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether it is known how many requests were fulfilled as agreed, and open ones are not forgotten. */
@ApplicationScoped
class RequestEvidence implements Evidence {

  private static final int QUARTER = 90;

  private static final String COUNTED =
      "select c.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "NO_FULFILMENT_FIGURE",
              "not exists (select 1 from review r join review_figure f on f.review_id = r.id where"
                  + " r.customer_id = c.id and r.period = :month and f.figure = 'FULF')")
          + " from customer c where exists (select 1 from service_request q where q.customer_id = c.id and"
          + " q.withdrawn_at is null and not q.cancelled and cast(q.fulfilled_at as date) >="
          + " cast(cast(:month as varchar(7)) || '-01' as date) and cast(q.fulfilled_at as date) <"
          + " :firstday)";

  /** That it was recorded is no entry about what was done. */
  private static final String TENDED =
      "select q.number, (select s.number from service s where s.id = q.service_id) as service, (select"
          + " c.number from customer c where c.id = q.customer_id) as customer, "
          + failed(
              "REQUEST_FORGOTTEN",
              "not exists (select 1 from history_entry h where h.record_kind = 'SERVICE_REQUEST' and"
                  + " h.record_number = q.number and h.act = 'CORRECTED' and h.at >= :business10)")
          + " from service_request q where q.withdrawn_at is null and not q.cancelled and q.fulfilled_at is"
          + " null and q.reported_at < :business10";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.6.2-03", 0, EvidenceCondition.every(RecordKind.CUSTOMER, COUNTED))
            .inPart(),
        EvidenceRule.of(
                "R-8.6.2-05", QUARTER, EvidenceCondition.every(RecordKind.SERVICE_REQUEST, TENDED))
            .inPart());
  }
}
