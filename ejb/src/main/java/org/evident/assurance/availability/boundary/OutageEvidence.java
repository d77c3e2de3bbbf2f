package org.evident.assurance.availability.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
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

/** Whether outages that nobody had planned are investigated. */
@ApplicationScoped
class OutageEvidence implements Evidence {

  private static final int WINDOW = 90;

  /** Of a vital service each outage is investigated, of others each of the length the organisation chose, usually half an hour, unless it lies in a window that was approved and announced before. */
  private static final String OUTAGES =
      "select o.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_CAUSE",
              blank("o.cause"),
              "NO_INCIDENT",
              "i.id is null",
              "NO_FOLLOW_UP",
              blank("i.problem_ref")
                  + " and "
                  + blank("i.change_ref")
                  + " and not exists (select 1 from major_incident m where m.incident_id = i.id and"
                  + " m.problem_number is not null) and not exists (select 1 from action_item a where"
                  + " a.source_number = o.number or a.source_number = i.number)")
          + " from outage o left join service s on s.id = o.service_id left join incident i on i.id ="
          + " o.incident_id where o.withdrawn_at is null and o.ended_at >= :days90 and o.ended_at <"
          + " :business10 and (s.criticality = 'VITAL' or o.ended_at >= o.began_at + "
          + minutes(ProcessParameter.OUTAGE_INVESTIGATION, ":now")
          + ") and not exists (select 1 from maintenance_window w where w.id ="
          + " o.maintenance_window_id and w.withdrawn_at is null and w.approved_at <= w.began_at and"
          + " w.notice_sent_at <= w.began_at and w.began_at <= o.began_at and w.ended_at >="
          + " o.ended_at)";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.7.1-06", WINDOW, EvidenceCondition.every(RecordKind.OUTAGE, OUTAGES))
            .again(3));
  }
}
