package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether published reviews were decided on, the decisions told, and the reviews discussed with the customer. */
@ApplicationScoped
class DecisionEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int HALF_YEAR = 190;

  /** The columns of a review {@code r}. */
  private static final String REVIEW =
      "select r.number, (select s.number from service s where s.id = r.service_id) as service, (select"
          + " c.number from customer c where c.id = r.customer_id) as customer, ";

  /** A target that a review {@code r} found missed, as the finding {@code f}. */
  private static final String MISSED =
      "exists (select 1 from review_finding f where f.review_id = r.id and f.kind = 'MISSED_TARGET' and ";

  /** A review whose decisions are due, or taken, or of which none are kept because it is older than that record. */
  private static final String DECIDED =
      REVIEW
          + failed(
              "NOT_DECIDED",
              "not "
                  + MISSED
                  + "1 = 1) or "
                  + MISSED
                  + "f.decided_at is null and f.decide_by < :now)",
              "DECIDED_LATE",
              MISSED + "f.decided_at > f.decide_by)")
          + " from review r where r.state <> 'RESTATED' and r.published_at >= :days365 and ("
          + MISSED
          + "(f.decided_at is not null or f.decide_by < :now)) or r.kind = 'SERVICE' and r.targets_missed > 0 and not "
          + MISSED
          + "1 = 1))";

  /** Each action a decision named; one that was given up needs to be told to nobody. */
  private static final String TOLD =
      REVIEW.replace("r.number", "a.number")
          + failed(
              "DECISION_NOT_TOLD",
              "d.told_at is null",
              "DECISION_TOLD_LATE",
              "d.told_at > d.tell_by")
          + " from review_decision d join review r on r.id = d.review_id join action_item a on a.number ="
          + " d.action_number where d.decided_at >= :days365 and a.state <> 'CANCELLED' and (d.told_at is"
          + " not null or d.tell_by < :now)";

  /** A meeting on a review of a customer {@code c} of which the minutes were closed. */
  private static final String MEETING =
      "exists (select 1 from review_meeting m join review r on r.id = m.review_id where r.customer_id ="
          + " c.id and m.state = 'CLOSED' and m.closed_at >= :days190";

  private static final String DISCUSSED =
      "select c.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "NO_REVIEW_MEETING",
              "not " + MEETING + ")",
              "NO_BUSINESS_CHANGES",
              MEETING + " and " + blank("m.business_changes") + ")")
          + " from customer c where c.active";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-9.4-04", YEAR, EvidenceCondition.every(RecordKind.REVIEW, DECIDED))
            .again(2),
        EvidenceRule.of("R-9.4-05", YEAR, EvidenceCondition.every(RecordKind.ACTION, TOLD)),
        EvidenceRule.of(
                "R-8.3.2-04", HALF_YEAR, EvidenceCondition.every(RecordKind.CUSTOMER, DISCUSSED))
            .inPart());
  }
}
