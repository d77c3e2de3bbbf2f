package org.evident.resolution.problem.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether what is known of problems helps meanwhile, is kept up to date, and whether solved ones stay solved. */
@ApplicationScoped
class ProblemEvidence implements Evidence {

  private static final int HALF_YEAR = 180;
  private static final int QUARTER = 100;
  private static final String EFFECTIVENESS = "PROBLEM_EFFECTIVENESS_REVIEW";

  /** The service of a problem {@code p}. */
  private static final String SERVICE =
      "(select s.number from service s where s.id = p.service_id) as service, "
          + NO_CUSTOMER
          + ", ";

  /** The columns of a problem {@code p}. */
  static final String PROBLEM = "select p.number, " + SERVICE;

  /** Known errors {@code k} of a problem {@code p} that are told today. */
  private static final String TOLD =
      "known_error k where k.problem_id = p.id and k.withdrawn_at is null and k.retired_at is null";

  private static final String EASED =
      PROBLEM
          + failed(
              "NO_WORKAROUND",
              "not exists (select 1 from " + TOLD + " and not " + blank("k.workaround") + ")")
          + " from problem p where p.withdrawn_at is null and p.resolved_at is null and exists (select 1"
          + " from "
          + TOLD
          + ")";

  private static final String CURRENT =
      "select k.number, "
          + SERVICE
          + failed(
              "NOT_CONFIRMED",
              "k.published_at < :days180 and not exists (select 1 from history_entry h where"
                  + " h.record_kind = 'KNOWN_ERROR' and h.record_number = k.number and h.act ="
                  + " 'CORRECTED' and h.at >= :days180)")
          + " from known_error k join problem p on p.id = k.problem_id where k.withdrawn_at is null and"
          + " k.retired_at is null";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.6.3-10", 0, every(RecordKind.PROBLEM, EASED)),
        EvidenceRule.of("R-8.6.3-12", HALF_YEAR, every(RecordKind.KNOWN_ERROR, CURRENT)),
        EvidenceRule.of(
            "R-8.6.3-13",
            QUARTER,
            every(RecordKind.DUTY, DutyConditions.whole(EFFECTIVENESS, QUARTER)),
            every(
                RecordKind.DUTY,
                DutyConditions.reported(EFFECTIVENESS, "PRB_RECURRED", "EFFECT_NOT_REPORTED"))));
  }

  private static EvidenceCondition every(RecordKind kind, String query) {
    return EvidenceCondition.every(kind, query);
  }
}
