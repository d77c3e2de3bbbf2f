package org.evident.resolution.incident.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.parameter.rule.ParameterSql.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.kernel.RecordKind;

/** Whether it is judged what is a major incident, top management is told of it, and each is reviewed and reported on. */
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
          + " from incident i where i.state <> 'CANCELLED' and i.major_declared_at >= :days365";

  /** Until when somebody leads it, by what the organisation had chosen when it was declared. */
  private static final String LED_BY =
      "i.major_declared_at + " + minutes(ProcessParameter.MAJOR_MANAGER, "i.major_declared_at");

  /** Whoever led it first was named in time; it is handed on, but never left without anybody. */
  private static final String LED =
      IncidentEvidence.PLACE
          + failed(
              "NO_MANAGER",
              "m.manager_id is null and " + LED_BY + " < :now",
              "MANAGER_LATE",
              "m.manager_named_at > " + LED_BY)
          + " from incident i left join major_incident m on m.incident_id = i.id where"
          + " i.state <> 'CANCELLED' and i.major_declared_at is not null";

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
          + " i.state <> 'CANCELLED' and i.major_restored_at < :business10 and coalesce(m.state, '') <> 'DOWNGRADED'";

  /** The version in force; the one that came with the system was approved by nobody. */
  private static final String CRITERIA =
      "select cast(m.version as varchar(20)) as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NOT_APPROVED",
              "m.approved_by = 'system'",
              "APPROVED_LONG_AGO",
              "m.approved_at < :days365")
          + " from major_criteria m where m.version = (select max(x.version) from major_criteria x where"
          + " x.approved_at is not null)";

  /** When an incident {@code i} became a P1 in its ledger. */
  private static final String BECAME =
      "coalesce((select max(e.at) from clock_event e where e.incident_id = i.id and e.kind in"
          + " ('Reported', 'PriorityChanged', 'PriorityCorrected') and e.replaced_by_run is null and"
          + " e.detail = 'P1'), i.reported_at)";

  /** When people here were told of it; half an hour is counted from then on where that was later. */
  private static final String TOLD_HERE =
      "coalesce((select max(e.told_at) from incident_escalation e where e.incident_id = i.id and e.cause ="
          + " 'PRIORITY'), "
          + BECAME
          + ")";

  private static final String VERDICTS =
      IncidentEvidence.PLACE
          + failed(
              "NO_VERDICT",
              "v.first_at is null and " + BECAME + " + interval '30' minute < :now",
              "VERDICT_LATE",
              "v.first_at > " + TOLD_HERE + " + interval '30' minute")
          + " from incident i left join (select d.incident_id, min(d.decided_at) as first_at from"
          + " major_verdict d group by d.incident_id) v on v.incident_id = i.id where i.priority = 'P1'"
          + " and i.state <> 'CANCELLED'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
            "R-8.6.1-07",
            WINDOW,
            EvidenceCondition.every(RecordKind.MAJOR_CRITERIA, CRITERIA),
            IncidentEvidence.every(VERDICTS)),
        EvidenceRule.of("R-8.6.1-09", WINDOW, IncidentEvidence.every(TOP).seldom()).again(2),
        EvidenceRule.of("R-8.6.1-10", 0, IncidentEvidence.every(LED).seldom()).again(3),
        EvidenceRule.of("R-8.6.1-11", 0, IncidentEvidence.every(REVIEWED).seldom()).again(2));
  }
}
