package org.evident.agreement.supplier.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.party.rule.OrganisationKind;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** What suppliers are to us, and whether those within the organisation are bound, followed and improved like others. */
@ApplicationScoped
class SupplierKindEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int HALF_YEAR = 190;

  /** Organisations {@code g} that supply and are a part of ours. */
  private static final String INTERNAL =
      "' ' || g.kinds || ' ' like '% " + OrganisationKind.INTERNAL_SUPPLIER + " %'";

  private static final String CLASSIFIED =
      SupplierEvidence.CONTRACT
          + failed(
              "NOT_CLASSIFIED",
              "not exists (select 1 from organisation g where g.name = c.supplier and g.kinds like"
                  + " '%SUPPLIER%')")
          + " from "
          + SupplierEvidence.HOLDING;

  private static final String BOUND =
      "select g.number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_INTERNAL_AGREEMENT",
              "not exists (select 1 from " + SupplierEvidence.HOLDING + " and c.supplier = g.name)")
          + " from organisation g where "
          + INTERNAL;

  private static final String FOLLOWED =
      SupplierEvidence.CONTRACT
          + failed(
              "NOT_MEASURED",
              SupplierEvidence.UNMEASURED,
              "REVIEW_LATE",
              "not "
                  + DutyConditions.onTime(
                      "SUPPLIER_PERFORMANCE_REVIEW", HALF_YEAR, "c.number", "c.starts_on"))
          + " from "
          + SupplierEvidence.HOLDING
          + " and exists (select 1 from organisation g where g.name = c.supplier and "
          + INTERNAL
          + ")";

  private static final String MISSED =
      SupplierEvidence.MISSED
          + " and exists (select 1 from organisation g where g.name = x.supplier and "
          + INTERNAL
          + ")";

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.3.1-01", 0, EvidenceCondition.every(RecordKind.CONTRACT, CLASSIFIED))
            .inPart(),
        EvidenceRule.of(
                "R-8.3.4.2-01", 0, EvidenceCondition.every(RecordKind.ORGANISATION, BOUND).seldom())
            .inPart(),
        EvidenceRule.of(
                "R-8.3.4.2-02",
                YEAR,
                EvidenceCondition.every(RecordKind.CONTRACT, FOLLOWED).seldom())
            .inPart(),
        EvidenceRule.of(
                "R-8.3.4.2-03",
                YEAR,
                EvidenceCondition.every(RecordKind.SUPPLIER_TARGET, MISSED).seldom())
            .inPart());
  }

  @Override
  public Map<RecordKind, Set<Role>> readers() {
    return Map.of(
        RecordKind.ORGANISATION,
        Set.of(
            Role.SUPPLIER_MANAGER,
            Role.RELATIONSHIP_MANAGER,
            Role.SERVICE_LEVEL_MANAGER,
            Role.SMS_OWNER,
            Role.AUDITOR,
            Role.ADMINISTRATOR));
  }
}
