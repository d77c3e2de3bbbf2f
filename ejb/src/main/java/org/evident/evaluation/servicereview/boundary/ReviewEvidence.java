package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether what was agreed is measured each month, and reported in time. */
@ApplicationScoped
class ReviewEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int QUARTER = 100;

  /** Agreements {@code a} of a customer {@code c} in force today in their version {@code v}. */
  private static final String AGREEMENTS =
      " from agreement a join customer c on c.id = a.customer_id join agreement_version v on"
          + " v.agreement_id = a.id where a.form <> 'INTERNAL' and v.state = 'ACTIVE' and v.valid_from <="
          + " :today and (v.valid_to is null or v.valid_to > :today)";

  private static final String AGREEMENT =
      "select a.number, " + NO_SERVICE + ", c.number as customer, ";

  private static final String AIMED =
      "exists (select 1 from agreement_goal g where g.version_id = w.id and g.figure = 'AVAIL')";

  /** A report is on a month that the version held from its first day. */
  private static final String MONTH =
      "exists (select 1 from :months where m.begins >= v.valid_from and not exists (select 1 from review"
          + " r ";

  private static final String REPORTED =
      AGREEMENT
          + failed(
              "NOT_MEASURED",
              unmeasured(
                  promised("RESPONSE")
                      + missing(FigureKey.RESP)
                      + " or "
                      + promised("RESOLUTION")
                      + missing(FigureKey.RESO)
                      + " or "
                      + AIMED
                      + missing(FigureKey.AVAIL)),
              "NOT_REPORTED",
              MONTH
                  + "where r.customer_id = a.customer_id and r.period = m.period and r.published_at <="
                  + " m.due))",
              "REVIEW_LATE",
              "not " + DutyConditions.onTime("SLA_REVIEW", QUARTER, "a.number", "v.valid_from"))
          + AGREEMENTS;

  private static final String AVAILABILITY =
      AGREEMENT
          + failed("NOT_MEASURED", unmeasured(AIMED + missing(FigureKey.AVAIL)))
          + AGREEMENTS
          + " and exists (select 1 from agreement_goal g where g.version_id = v.id and g.figure ="
          + " 'AVAIL')";

  /** A published report shows each figure beside that of the month before. */
  private static final String WORKLOADS =
      AGREEMENT
          + failed(
              "WORKLOAD_NOT_REPORTED",
              "exists (select 1 from agreement_goal g where g.version_id = v.id and g.figure like"
                  + " 'WORKLOAD%' and "
                  + MONTH
                  + "join review_figure f on f.review_id = r.id where r.customer_id = a.customer_id and"
                  + " r.period = m.period and r.published_at is not null and f.figure = 'WORKLOAD' and"
                  + " g.figure = 'WORKLOAD_' || f.dimension)))")
          + AGREEMENTS;

  private static final String COMPLIANCE =
      AGREEMENT
          + failed(
              "NO_COMPLIANCE",
              "not exists (select 1 from review r join review_figure f on f.review_id = r.id where"
                  + " r.customer_id = a.customer_id and r.period = :month and f.figure = 'RESO')")
          + AGREEMENTS
          + " and v.valid_from < :firstday and exists (select 1 from agreement_target t where"
          + " t.version_id = v.id and t.metric = 'RESOLUTION')";

  private static final String SOLUTIONS =
      "select i.number, (select s.number from service s where s.id = i.service_id) as service, (select"
          + " c.number from customer c where c.id = i.customer_id) as customer, "
          + failed(
              "NO_SOLVING_TIME",
              "i.resolved_at is null",
              "NO_RESOLUTION_CODE",
              "i.resolution_code is null",
              "NO_RESOLUTION",
              blank("i.resolution_text"))
          + " from incident i where i.state in ('RESOLVED', 'CLOSED')";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.3.3-04", YEAR, every(RecordKind.AGREEMENT, REPORTED)).again(2),
        EvidenceRule.of("R-8.3.3-05", YEAR, every(RecordKind.AGREEMENT, WORKLOADS)),
        EvidenceRule.of(
            "R-8.6.1-04",
            0,
            every(RecordKind.INCIDENT, SOLUTIONS),
            every(RecordKind.AGREEMENT, COMPLIANCE)),
        EvidenceRule.of("R-8.7.1-05", YEAR, every(RecordKind.AGREEMENT, AVAILABILITY)).again(2));
  }

  private static EvidenceCondition every(RecordKind kind, String query) {
    return EvidenceCondition.every(kind, query);
  }

  /** That something is missing in a month {@code m} that a version {@code w} of the agreement held from its first day to its last. */
  private static String unmeasured(String missing) {
    return "exists (select 1 from agreement_version w cross join :months where w.agreement_id = a.id and"
        + " w.customer_signed_at is not null and w.valid_from <= m.begins and (w.valid_to is null or"
        + " w.valid_to >= m.ends) and ("
        + missing
        + "))";
  }

  private static String promised(String metric) {
    return "exists (select 1 from agreement_target t where t.version_id = w.id and t.metric = '"
        + metric
        + "')";
  }

  /** And that some service of the agreement has no such figure; one for all services names none. */
  private static String missing(String figure) {
    String measured =
        "not exists (select 1 from review r join review_figure f on f.review_id = r.id where"
            + " r.customer_id = a.customer_id and r.period = m.period and f.figure = '"
            + figure
            + "'";
    return " and (a.all_services and "
        + measured
        + ") or exists (select 1 from agreement_service n where n.agreement_id = a.id and "
        + measured
        + " and r.kind = 'SERVICE' and r.service_id = n.service_id)))";
  }
}
