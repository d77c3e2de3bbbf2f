package org.evident.assurance.availability.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether it is agreed how available each service is. */
@ApplicationScoped
class TargetEvidence implements Evidence {

  private static final int YEAR = 370;

  /** The way planned downtime counts is part of every agreement, and a month is what is measured. */
  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_AVAILABILITY_NEED",
              "not exists (select 1 from availability_requirement r where r.service_id = s.id and r.state ="
                  + " 'AGREED')",
              "NO_AVAILABILITY_TARGET",
              "not exists (select 1 from agreement a join agreement_version v on v.agreement_id = a.id"
                  + " join agreement_goal g on g.version_id = v.id where a.form <> 'INTERNAL' and v.state"
                  + " = 'ACTIVE' and v.valid_from <= :today and (v.valid_to is null or v.valid_to >"
                  + " :today) and g.figure = 'AVAIL' and g.calendar_code is not null and"
                  + " (a.all_services or exists (select 1 from agreement_service n where n.agreement_id ="
                  + " a.id and n.service_id = s.id)))")
          + " from service s where s.state = 'LIVE'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.7.1-02", 0, EvidenceCondition.every(RecordKind.SERVICE, SERVICES))
            .again(2),
        EvidenceRule.of(
                "R-8.7.1-01",
                YEAR,
                EvidenceCondition.every(
                    RecordKind.SERVICE,
                    DutyConditions.services(
                        "AVAILABILITY_RISK_ASSESSMENT",
                        YEAR,
                        "s.criticality in ('VITAL', 'HIGH')")))
            .inPart());
  }
}
