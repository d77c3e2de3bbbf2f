package org.evident.resolution.problem.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether a problem that ends takes the incidents with it that it caused. */
@ApplicationScoped
class ProblemEnding implements Evidence {

  private static final String STILL_OPEN =
      "i.state in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING')";

  /** Two business days are left to tell it on the incidents; one names its problem by link, by number or by that of another tool. */
  private static final String ENDED =
      ProblemEvidence.PROBLEM
          + failed(
              "INCIDENT_STILL_OPEN",
              "exists (select 1 from record_link l join incident i on i.number = l.from_number where"
                  + " l.to_number = p.number and l.relation = 'SYMPTOM_OF' and "
                  + STILL_OPEN
                  + ") or p.number in "
                  + named()
                  + " or coalesce(p.ref, '') in "
                  + named())
          + " from problem p where p.withdrawn_at is null and p.resolved_at < :business2";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.6.3-07", 0, EvidenceCondition.every(RecordKind.PROBLEM, ENDED))
            .inPart());
  }

  private static String named() {
    return "(select i.problem_ref from incident i where i.problem_ref <> '' and "
        + STILL_OPEN
        + ")";
  }
}
