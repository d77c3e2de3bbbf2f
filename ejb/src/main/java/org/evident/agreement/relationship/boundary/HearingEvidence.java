package org.evident.agreement.relationship.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether what customers say is reported, followed up and, where it must be, passed upwards. */
@ApplicationScoped
class HearingEvidence implements Evidence {

  private static final int YEAR = 365;

  /** Reports {@code r} on what a survey {@code y} was about. */
  private static final String REPORT =
      "review r where r.customer_id = y.customer_id and r.period = y.period and (r.kind = 'CUSTOMER' or"
          + " y.service_id is null or r.service_id = y.service_id)";

  /** Surveys with answers, once the report of their month is due. */
  private static final String ANSWERED =
      "select y.number, (select s.number from service s where s.id = y.service_id) as service, (select"
          + " c.number from customer c where c.id = y.customer_id) as customer, "
          + failed(
              "SURVEY_NOT_REPORTED",
              "not exists (select 1 from "
                  + REPORT
                  + " and r.published_at is not null and exists (select 1 from review_figure f where"
                  + " f.review_id = r.id and f.figure = 'CSAT'))",
              "SURVEY_NOT_FOLLOWED",
              "not exists (select 1 from "
                  + REPORT
                  + " and (exists (select 1 from action_item x where x.source_number = r.number and"
                  + " x.state <> 'CANCELLED') or exists (select 1 from review_decision d where d.review_id"
                  + " = r.id)))")
          + " from :months join survey y on y.period = m.period where y.withdrawn_at is null and exists"
          + " (select 1 from survey_response a where a.survey_id = y.id and a.withdrawn_at is null)";

  /** Complaints the usual way did not settle: unanswered five business days after they were due, or answered a week late. */
  private static final String ESCALATED =
      "select k.number, (select s.number from service s where s.id = k.service_id) as service, (select"
          + " c.number from customer c where c.id = k.customer_id) as customer, "
          + failed("COMPLAINT_NOT_ESCALATED", "coalesce(k.escalation_level, 0) < 1")
          + " from complaint k where k.withdrawn_at is null and (k.answered_at is null and k.due_at <"
          + " :business5 or k.answered_at > k.due_at + interval '7' day)";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.3.2-07", YEAR, EvidenceCondition.every(RecordKind.SURVEY, ANSWERED))
            .inPart(),
        EvidenceRule.of(
                "R-8.3.2-09", 0, EvidenceCondition.every(RecordKind.COMPLAINT, ESCALATED).seldom())
            .inPart());
  }
}
