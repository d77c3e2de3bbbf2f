package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether what was measured stays proven as it was published, and improvements are reported (9.1, 10.2). */
@ApplicationScoped
class ProofEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int HALF_YEAR = 190;

  /** Reviews published within a year, as far as they were compared with the figures that are stored (REP-4). */
  private static final String PROVEN =
      "select r.number, (select s.number from service s where s.id = r.service_id) as service, (select"
          + " c.number from customer c where c.id = r.customer_id) as customer, "
          + failed("FIGURES_ALTERED", "x.figures <> ''")
          + " from review r join review_comparison x on x.review_id = r.id where r.published_at >="
          + " :days365";

  /** A later report {@code r} on the same as {@code o} tells how what was promised in that stands. */
  private static final String IN_REPORT =
      "exists (select 1 from review o join review r on r.kind = o.kind and r.customer_id = o.customer_id"
          + " and r.service_id = o.service_id and r.period > o.period where o.number = a.source_number and"
          + " r.published_at is not null and r.computed_at >= a.verified_at)";

  private static final String TOLD =
      "exists (select 1 from communication m where m.about = a.number and m.withdrawn_at is null and"
          + " m.delivery_state <> 'FAILED' and m.sent_at >= a.verified_at)";

  private static final String REPORTED =
      "select a.number, (select s.number from service s where s.id = a.service_id) as service, (select"
          + " c.number from customer c where c.id = a.customer_id) as customer, "
          + failed("IMPROVEMENT_NOT_REPORTED", "not " + IN_REPORT + " and not " + TOLD)
          + " from action_item a where a.kind = 'IMPROVEMENT' and a.state = 'VERIFIED' and a.verified_at"
          + " >= :days190";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-9.1-03", YEAR, EvidenceCondition.every(RecordKind.REVIEW, PROVEN))
            .inPart(),
        EvidenceRule.of(
                "R-10.2-08", HALF_YEAR, EvidenceCondition.every(RecordKind.ACTION, REPORTED))
            .inPart());
  }
}
