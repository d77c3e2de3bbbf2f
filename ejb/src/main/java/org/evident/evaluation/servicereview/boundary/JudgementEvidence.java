package org.evident.evaluation.servicereview.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.inForce;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.evaluation.servicereview.rule.ReportTerms;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether services, the system and what is reported are looked at as a whole, as often as planned. */
@ApplicationScoped
class JudgementEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int YEAR_AND_GRACE = 370;
  private static final String EVALUATION = "SERVICE_EFFECTIVENESS_EVALUATION";

  /** Each time it was done within a year, the record that shows it is a published report that says whether a goal was met. */
  private static final String JUDGED =
      "select d.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "EVALUATED_WITHOUT_VERDICT",
              "exists (select 1 from duty_occurrence o where o.duty_id = d.id and o.state = 'COMPLETED'"
                  + " and o.completed_at >= :days365 and not exists (select 1 from review r join"
                  + " review_figure f on f.review_id = r.id where r.number = o.result_number and"
                  + " r.published_at is not null and f.verdict is not null))")
          + " from scheduled_duty d where d.ended = 0 and d.duty_key = '"
          + EVALUATION
          + "'";

  /** A definition {@code d} of a report in force today. */
  private static final String HOLDS =
      "d.state = 'ACTIVE' and d.withdrawn_at is null and d.valid_from <= :today";

  private static final String WRITTEN =
      "select c.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "NO_REPORT_AUTHOR",
              "not exists (select 1 from role_assignment a join person p on p.id = a.person_id where"
                  + " a.role = 'REPORT_AUTHOR' and (a.scope = 'GLOBAL' or a.scope = 'CUSTOMER' and"
                  + " a.scope_key = c.number) and p.customer_id is null and "
                  + inForce()
                  + ")")
          + " from customer c where c.active";

  /** What every definition in force has to say; the form asks for it, so that only a file of old could lack it. */
  private static final String DEFINED =
      "select d.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "DEFINITION_INCOMPLETE",
              String.join(
                  " or ",
                  blank("d.purpose"),
                  blank("d.audience"),
                  blank("d.sections"),
                  blank("d.data_sources")))
          + " from report_definition d where "
          + HOLDS;

  /** Each clause that wants something reported is named by a definition in force (REP-5). */
  private static final String REPORTED =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "CLAUSE_NOT_REPORTED",
              "not exists (select 1 from report_definition d where "
                  + HOLDS
                  + " and ';' || replace(d.clauses, ' ', '') || ';' like '%;' || t.word || ';%')")
          + " from "
          + words(ReportTerms.demanded());

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-9.1-05",
                YEAR_AND_GRACE,
                every(
                    RecordKind.SERVICE,
                    DutyConditions.services(EVALUATION, YEAR_AND_GRACE, "1 = 1")),
                every(RecordKind.DUTY, JUDGED))
            .inPart(),
        EvidenceRule.of(
                "R-9.3-01",
                YEAR_AND_GRACE,
                every(RecordKind.DUTY, DutyConditions.whole("MANAGEMENT_REVIEW", YEAR_AND_GRACE)))
            .inPart(),
        EvidenceRule.of(
                "R-9.4-01",
                YEAR,
                every(RecordKind.CUSTOMER, WRITTEN),
                every(RecordKind.DUTY, DutyConditions.whole(ReportDefinitionForms.DUTY, YEAR)),
                every(RecordKind.REPORT_DEFINITION, DEFINED).atLeastOne(),
                every(RecordKind.REQUIREMENT, REPORTED))
            .again(2));
  }

  private static EvidenceCondition every(RecordKind kind, String query) {
    return EvidenceCondition.every(kind, query);
  }
}
