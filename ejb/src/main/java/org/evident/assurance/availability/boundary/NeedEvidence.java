package org.evident.assurance.availability.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Whether what is required of availability has its reasons, and requirements and targets are looked at once a year. */
@ApplicationScoped
class NeedEvidence implements Evidence {

  private static final int YEAR = 365;

  /** Requirements {@code r} that hold, with their service {@code s} and the agreement {@code a} that carries them. */
  private static final String AGREED =
      " from availability_requirement r join service s on s.id = r.service_id join agreement a on a.id ="
          + " r.agreement_id join customer c on c.id = a.customer_id where r.state = 'AGREED'";

  private static final String NEED = "select r.number, s.number as service, c.number as customer, ";

  /** The version {@code v} of an agreement {@code a} that is in force today and has a goal for availability. */
  private static final String GOAL =
      "v.agreement_id = a.id and v.state = 'ACTIVE' and v.valid_from <= :today and (v.valid_to is null or"
          + " v.valid_to > :today) and exists (select 1 from agreement_goal g where g.version_id = v.id and"
          + " g.figure = 'AVAIL')";

  private static final String FOUNDED =
      NEED
          + failed(
              "NO_BUSINESS_NEED",
              blank("r.business_need"),
              "NOT_CARRIED",
              "not exists (select 1 from agreement_version v where " + GOAL + ")")
          + AGREED;

  private static final String CONFIRMED =
      NEED + failed("NEED_NOT_CONFIRMED", "r.confirmed_on < :date365") + AGREED;

  /** A target was signed within a year, or its agreement reviewed. */
  private static final String TARGETS =
      "select a.number, "
          + NO_SERVICE
          + ", c.number as customer, "
          + failed(
              "TARGET_NOT_CONFIRMED",
              "v.customer_signed_at < :days365 and not exists (select 1 from scheduled_duty d join"
                  + " duty_occurrence o on o.duty_id = d.id where d.duty_key = 'SLA_REVIEW' and"
                  + " d.subject_number = a.number and o.state = 'COMPLETED' and o.completed_at >="
                  + " :days365)")
          + " from agreement a join customer c on c.id = a.customer_id join agreement_version v on "
          + GOAL
          + " where a.form <> 'INTERNAL'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-8.7.1-03", 0, EvidenceCondition.every(RecordKind.AVAILABILITY_NEED, FOUNDED))
            .inPart(),
        EvidenceRule.of(
            "R-8.7.1-04",
            YEAR,
            EvidenceCondition.every(RecordKind.AVAILABILITY_NEED, CONFIRMED),
            EvidenceCondition.every(RecordKind.AGREEMENT, TARGETS)));
  }

  @Override
  public Map<RecordKind, Set<Role>> readers() {
    return Map.of(RecordKind.AVAILABILITY_NEED, Set.of(AvailabilityRequirements.READERS));
  }
}
