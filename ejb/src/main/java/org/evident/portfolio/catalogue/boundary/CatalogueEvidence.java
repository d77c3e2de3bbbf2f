package org.evident.portfolio.catalogue.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether the list of services is whole, and looked through. */
@ApplicationScoped
class CatalogueEvidence implements Evidence {

  private static final int HALF_YEAR = 190;
  private static final int PORTFOLIO_DAYS = 180;
  private static final int YEAR = 365;

  /** A service that came with the log of another tool is only a name until somebody completes it. */
  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed("TO_COMPLETE", "s.to_complete")
          + " from service s where s.state = 'LIVE'";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
                "R-8.2.4-01",
                HALF_YEAR,
                EvidenceCondition.every(RecordKind.SERVICE, SERVICES).atLeastOne(),
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("CATALOGUE_REVIEW", HALF_YEAR)))
            .inPart(),
        EvidenceRule.of(
                "R-8.2.2-04",
                PORTFOLIO_DAYS,
                EvidenceCondition.every(
                    RecordKind.DUTY, DutyConditions.whole("PORTFOLIO_REVIEW", PORTFOLIO_DAYS)))
            .inPart(),
        EvidenceRule.of(
                "R-8.2.2-02",
                YEAR,
                EvidenceCondition.every(RecordKind.SERVICE, SERVICES),
                EvidenceCondition.every(
                    RecordKind.SERVICE,
                    DutyConditions.services("CRITICALITY_REVIEW", YEAR, "1 = 1")))
            .inPart());
  }
}
