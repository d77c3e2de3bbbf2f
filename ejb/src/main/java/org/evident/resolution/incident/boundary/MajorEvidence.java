package org.evident.resolution.incident.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceRule;

/** Whether top management is told of major incidents, and each is reviewed and reported on. */
@ApplicationScoped
class MajorEvidence implements Evidence {

  private static final int WINDOW = 365;

  /** What top management was told of an incident {@code i}. */
  private static final String TOLD =
      "exists (select 1 from major_entry e where e.incident_id = i.id and e.kind = 'TOP_MANAGEMENT' and";

  private static final String TOP =
      IncidentEvidence.PLACE
          + failed(
              "TOP_NOT_TOLD",
              "i.major_declared_at + interval '60' minute < :now and not "
                  + TOLD
                  + " e.at <= i.major_declared_at + interval '60' minute)",
              "TOP_NOT_TOLD_OF_END",
              "i.major_restored_at is not null and not " + TOLD + " e.at >= i.major_restored_at)")
          + " from incident i where i.major_declared_at >= :days365";

  /** Whoever led it first was named in time; it is handed on, but never left without anybody. */
  private static final String LED =
      IncidentEvidence.PLACE
          + failed(
              "NO_MANAGER",
              "m.manager_id is null and i.major_declared_at + interval '15' minute < :now",
              "MANAGER_LATE",
              "m.manager_named_at > i.major_declared_at + interval '15' minute")
          + " from incident i left join major_incident m on m.incident_id = i.id where"
          + " i.major_declared_at is not null";

  private static final String REVIEWED =
      IncidentEvidence.PLACE
          + failed(
              "NOT_REVIEWED",
              "m.reviewed_at is null",
              "NOT_PUBLISHED",
              "m.published_at is null",
              "REVIEW_INCOMPLETE",
              blank("m.participants") + " or " + blank("m.course") + " or " + blank("m.cause"),
              "NO_PROBLEM",
              blank("m.problem_number") + " and " + blank("m.no_problem_reason"))
          + " from incident i left join major_incident m on m.incident_id = i.id where"
          + " i.major_restored_at < :business10 and coalesce(m.state, '') <> 'DOWNGRADED'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.6.1-09", WINDOW, IncidentEvidence.every(TOP).seldom()),
        EvidenceRule.of("R-8.6.1-10", 0, IncidentEvidence.every(LED).seldom()),
        EvidenceRule.of("R-8.6.1-11", 0, IncidentEvidence.every(REVIEWED).seldom()));
  }
}
