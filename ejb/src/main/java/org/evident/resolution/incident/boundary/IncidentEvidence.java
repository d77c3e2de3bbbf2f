package org.evident.resolution.incident.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.blank;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.agreement.servicelevel.rule.Signal;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;
import org.evident.resolution.incident.rule.PriorityMatrix;

/** Whether incidents are judged, worked on and closed as they have to be. */
@ApplicationScoped
class IncidentEvidence implements Evidence {

  private static final int WINDOW = 90;

  /** The columns that say where an incident {@code i} belongs. */
  static final String PLACE =
      "select i.number, (select s.number from service s where s.id = i.service_id) as service, (select"
          + " c.number from customer c where c.id = i.customer_id) as customer, ";

  /** A log that was imported, or what watches a system, stands for the reporter; a number alone describes nothing. */
  private static final String REPORTED =
      PLACE
          + failed(
              "NO_REPORTER",
              blank("i.reporter") + " and i.source is null and i.channel <> 'EVENT'",
              "NO_CATEGORY",
              blank("i.category"),
              "NO_DESCRIPTION",
              blank("i.description") + " or i.description = i.external_ref")
          + " from incident i where i.reported_at >= :days90";

  /** Another priority than that of the matrix needs why, which the door asks of those who may say so. */
  private static final String JUDGED =
      PLACE
          + failed(
              "NO_IMPACT",
              "i.impact is null or i.urgency is null",
              "PRIORITY_NOT_OF_MATRIX",
              "i.priority_override_reason is null and i.priority <> "
                  + priority(PriorityMatrix.DEFAULT))
          + " from incident i where i.state <> 'NEW'";

  /** Whose resolution clock has used three quarters, or whose response clock all of its limit. */
  private static final String RISEN =
      PLACE
          + failed(
              "NOT_ESCALATED",
              "not exists (select 1 from incident_escalation e where e.incident_id = i.id and e.people >"
                  + " 0)")
          + " from incident i where i.id in (select k.incident_id from clock_signal k where"
          + " k.commitment_id = 0 and k.holds_from >= :days90 and (k.metric = 'RESOLUTION' and k.threshold = 75 or k.metric = 'RESPONSE' and"
          + " k.threshold = "
          + Signal.BREACH
          + "))";

  private static final String CLOSED =
      PLACE
          + failed(
              "NO_CLOSING_TIME", "i.closed_at is null", "NO_CLOSURE_CODE", "i.closure_code is null")
          + " from incident i where i.state = 'CLOSED'";

  /** The window in which somebody may object is five business days, and five more are allowed. */
  private static final String SOLVED =
      PLACE
          + failed("NOT_CLOSED", "i.resolved_at < :business10")
          + " from incident i where i.state = 'RESOLVED'";

  private static final String WORKED =
      PLACE
          + failed(
              "NO_WORK_ENTRY",
              "not exists (select 1 from work_note n where n.incident_id = i.id and n.taken_back_at is null and not n.customer_reply) and not exists (select 1"
                  + " from action_item n where n.source_number = i.number)")
          + " from incident i where i.state = 'CLOSED' and i.closed_at >= :days90";

  private static final String TENDED =
      PLACE
          + failed(
              "NO_RECENT_ENTRY",
              "not exists (select 1 from work_note n where n.incident_id = i.id and n.taken_back_at is null and not n.customer_reply and (i.priority = 'P1' and"
                  + " n.at >= :business1 or i.priority = 'P2' and n.at >= :business2))")
          + " from incident i where i.state in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING') and"
          + " (i.priority = 'P1' and i.reported_at < :business1 or i.priority = 'P2' and i.reported_at"
          + " < :business2)";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.6.1-01", WINDOW, every(REPORTED).atLeastOne()),
        EvidenceRule.of("R-8.6.1-02", 0, every(JUDGED)).again(2),
        EvidenceRule.of("R-8.6.1-03", WINDOW, every(RISEN)),
        EvidenceRule.of("R-8.6.1-05", 0, every(CLOSED), every(SOLVED)),
        EvidenceRule.of("R-8.6.1-06", WINDOW, every(WORKED), every(TENDED)));
  }

  static EvidenceCondition every(String query) {
    return EvidenceCondition.every(RecordKind.INCIDENT, query);
  }

  private static String priority(PriorityMatrix matrix) {
    return "case when i.impact + i.urgency <= %d then 'P1' when i.impact + i.urgency <= %d then 'P2' when i.impact + i.urgency <= %d then 'P3' else 'P4' end"
        .formatted(matrix.p1Until(), matrix.p2Until(), matrix.p3Until());
  }
}
