package org.evident.resolution.problem.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.resolution.problem.rule.TargetAge;

/** Whether problems are looked for, worked on, and do not grow older than they may. */
@ApplicationScoped
class ProblemTending implements Evidence {

  private static final int MONTH = 35;
  private static final int YEAR = 365;

  /** The last day on which a problem {@code p} is not too old: the one that was set, or that of its priority. */
  private static final String TARGET =
      "coalesce(p.target_date, cast(p.detected_at as date) + case p.priority "
          + Arrays.stream(Priority.values())
              .map(p -> "when '%s' then %d".formatted(p, TargetAge.days(p)))
              .collect(Collectors.joining(" "))
          + " end)";

  private static final String PROMPT =
      ProblemEvidence.PROBLEM
          + failed("TARGET_PASSED", TARGET + " < :today")
          + " from problem p where p.withdrawn_at is null and p.resolved_at is null";

  private static final String ACTION =
      "exists (select 1 from action_item x where x.source_number = p.number";

  /** Who corrects a problem says what was done or comes next; that it was recorded is no work on it. */
  private static final String WORKED =
      ProblemEvidence.PROBLEM
          + failed(
              "NO_WORK_LATELY",
              "not exists (select 1 from history_entry h where h.record_kind = 'PROBLEM' and"
                  + " h.record_number = p.number and h.act = 'CORRECTED' and h.at >= :days30) and not "
                  + ACTION
                  + " and x.raised_at >= :days30)")
          + " from problem p where p.withdrawn_at is null and p.resolved_at is null and p.detected_at <"
          + " :days30";

  private static final String SOLVED =
      ProblemEvidence.PROBLEM
          + failed("NO_WORK_AT_ALL", blank("p.next_step") + " and not " + ACTION + ")")
          + " from problem p where p.withdrawn_at is null and p.resolved_at >= :days365";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-8.6.3-01",
                MONTH,
                every(RecordKind.DUTY, DutyConditions.whole("INCIDENT_TREND_ANALYSIS", MONTH)))
            .inPart(),
        EvidenceRule.of("R-8.6.3-05", 0, every(RecordKind.PROBLEM, PROMPT)).inPart(),
        EvidenceRule.of(
                "R-8.6.3-08",
                YEAR,
                every(RecordKind.PROBLEM, WORKED),
                every(RecordKind.PROBLEM, SOLVED))
            .inPart());
  }

  private static EvidenceCondition every(RecordKind kind, String query) {
    return EvidenceCondition.every(kind, query);
  }
}
