package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether customers get their reports, with the months before beside them, and something is done about what was missed. */
@ApplicationScoped
class ReportEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int QUARTER = 100;

  /** What both sides agreed with a customer {@code c} at some time, in its versions {@code v}. */
  private static final String AGREED =
      "agreement a join agreement_version v on v.agreement_id = a.id where a.customer_id = c.id and"
          + " a.form <> 'INTERNAL' and v.customer_signed_at is not null";

  private static final String FIRST_DAY = "(select min(v.valid_from) from " + AGREED + ")";

  /** What held with a customer {@code c} from the first day of a month {@code m} to its last. */
  private static final String HELD_IN_MONTH =
      AGREED + " and v.valid_from <= m.begins and (v.valid_to is null or v.valid_to >= m.ends)";

  /** A published report on a month {@code m}. */
  private static final String REPORT =
      "not exists (select 1 from review r where r.kind = 'CUSTOMER' and r.customer_id = c.id and"
          + " r.period = m.period and r.published_at is not null";

  /**
   * What was agreed after a month was over is reported on together with the month it was signed in: nobody is late with
   * what was not promised yet, but it is missing until it is there.
   */
  private static final String PUBLISHED_IN_TIME =
      " and not exists (select 1 from (select m.begins as first_day, m.ends as over_on, m.due as due_at"
          + " from :reports) x where x.first_day >= m.begins and x.due_at < r.published_at and exists"
          + " (select 1 from "
          + HELD_IN_MONTH
          + " and cast(v.customer_signed_at as date) < x.over_on))";

  /** Customers that are served still: what is reported to others is settled no more. */
  private static final String REPORTS =
      "select c.number || '/' || m.period as number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "NOT_PUBLISHED", REPORT + ")", "PUBLISHED_LATE", REPORT + PUBLISHED_IN_TIME + ")")
          + " from :reports cross join customer c where c.active and exists (select 1 from "
          + HELD_IN_MONTH
          + ")";

  /** The columns of a review {@code r}. */
  private static final String REVIEW =
      "select r.number, (select s.number from service s where s.id = r.service_id) as service, c.number"
          + " as customer, ";

  /** A month before the reported one is missing although something was agreed by its first day. */
  private static final String TRENDS =
      REVIEW
          + failed(
              "TREND_TOO_SHORT",
              "r.trend_months < 3 and (select min(v.valid_from) from "
                  + AGREED
                  + " and (r.kind = 'CUSTOMER' or a.all_services or exists (select 1 from"
                  + " agreement_service n where n.agreement_id = a.id and n.service_id = r.service_id)))"
                  + " <= cast(r.period || '-01' as date) - case r.trend_months when 0 then interval '1'"
                  + " month when 1 then interval '2' month else interval '3' month end")
          + " from review r join customer c on c.id = r.customer_id where r.published_at >= :days100 and"
          + " r.state <> 'RESTATED' and r.trend_months is not null";

  /** What a review promised counts for each of its revisions. */
  private static final String MISSED =
      REVIEW
          + failed(
              "NO_TIMELY_ACTION",
              "not exists (select 1 from action_item x join review o on o.number = x.source_number where"
                  + " o.kind = r.kind and o.period = r.period and o.customer_id = r.customer_id and"
                  + " o.service_id = r.service_id and x.raised_at <= m.due)")
          + " from :months20 join review r on r.period = m.period join customer c on c.id ="
          + " r.customer_id where r.kind = 'SERVICE' and r.state <> 'RESTATED' and r.targets_missed > 0";

  private static final String HELD =
      "select c.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "SERVICE_REVIEW_LATE",
              "not "
                  + DutyConditions.onTime(
                      "SERVICE_REVIEW_CUSTOMER", QUARTER, "c.number", FIRST_DAY),
              "HELD_WITHOUT_REPORT",
              "exists (select 1 from scheduled_duty d join duty_occurrence o on o.duty_id = d.id where"
                  + " d.duty_key = 'SERVICE_REVIEW_CUSTOMER' and d.subject_number = c.number and o.state ="
                  + " 'COMPLETED' and o.completed_at >= :days365 and not exists (select 1 from review r"
                  + " where r.number = o.result_number and r.customer_id = c.id and r.published_at is not"
                  + " null and r.trend_months >= 2))")
          + " from customer c where c.active";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        rule("R-8.3.2-05", YEAR, RecordKind.CUSTOMER, HELD),
        rule("R-8.3.3-06", YEAR, RecordKind.REVIEW, MISSED),
        rule("R-9.4-02", YEAR, RecordKind.CUSTOMER, REPORTS).again(3),
        rule("R-9.4-03", QUARTER, RecordKind.REVIEW, TRENDS));
  }

  private static EvidenceRule rule(String requirement, int days, RecordKind kind, String query) {
    return EvidenceRule.of(requirement, days, EvidenceCondition.every(kind, query));
  }
}
