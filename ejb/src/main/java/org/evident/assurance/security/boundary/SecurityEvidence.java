package org.evident.assurance.security.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether somebody looks, as often as planned, at what threatens services and at what happened to them. */
@ApplicationScoped
class SecurityEvidence implements Evidence {

  private static final int YEAR = 370;
  private static final int QUARTER = 100;

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-8.7.3.2-01",
                YEAR,
                EvidenceCondition.every(
                    RecordKind.SERVICE,
                    DutyConditions.services("SECURITY_RISK_ASSESSMENT", YEAR, "1 = 1")))
            .inPart(),
        EvidenceRule.of(
                "R-8.7.3.3-06",
                QUARTER,
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("SECURITY_INCIDENT_ANALYSIS", QUARTER)))
            .inPart());
  }
}
