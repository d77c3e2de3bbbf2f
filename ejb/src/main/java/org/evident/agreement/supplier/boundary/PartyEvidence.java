package org.evident.agreement.supplier.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.duty.boundary.DutyConditions;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether it is known what suppliers contribute to services, and whether they are controlled and met with. */
@ApplicationScoped
class PartyEvidence implements Evidence {

  private static final int YEAR = 365;
  private static final int HALF_YEAR = 190;

  /** What a supplier delivers, without a target that could be measured, is controlled by nobody. */
  private static final String CONTROLLED =
      SupplierEvidence.CONTRACT
          + failed(
              "NO_CONTROL",
              "not exists (select 1 from contract_target t where t.contract_id = c.id)",
              "NOT_CONTROLLED",
              SupplierEvidence.UNMEASURED)
          + " from "
          + SupplierEvidence.HOLDING;

  private static final String NAMED =
      SupplierEvidence.CONTRACT
          + failed(
              "NO_SERVICE_NAMED",
              "not exists (select 1 from contract_agreement n where n.contract_id = c.id) and not exists"
                  + " (select 1 from supplier_target x where x.withdrawn_at is null and x.supplier ="
                  + " c.supplier)")
          + " from "
          + SupplierEvidence.HOLDING;

  private static final String SUPPORTING =
      SupplierEvidence.CONTRACT
          + failed(
              "SUPPORTS_NOTHING",
              "not exists (select 1 from contract_agreement n join agreement_version v on v.agreement_id ="
                  + " n.agreement_id where n.contract_id = c.id and v.state = 'ACTIVE' and v.valid_from <="
                  + " :today and (v.valid_to is null or v.valid_to > :today))")
          + " from "
          + SupplierEvidence.HOLDING;

  /** A live service that suppliers contribute to. */
  private static final String OWNED =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_OWNER",
              "p.id is null",
              "OWNER_OUTSIDE",
              "not p.active or p.customer_id is not null")
          + " from service s left join person p on p.id = s.owner_id where s.state = 'LIVE' and exists"
          + " (select 1 from supplier_target x where x.service_id = s.id and x.withdrawn_at is null)";

  private static final String COORDINATED =
      SupplierEvidence.CONTRACT
          + failed(
              "COORDINATION_LATE",
              "not "
                  + DutyConditions.onTime(
                      "PARTY_COORDINATION", HALF_YEAR, "c.number", "c.starts_on"))
          + " from "
          + SupplierEvidence.HOLDING;

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-5.1-05", YEAR, every(RecordKind.CONTRACT, CONTROLLED)).inPart(),
        EvidenceRule.of(
                "R-8.2.3.1-04",
                YEAR,
                every(RecordKind.CONTRACT, NAMED),
                every(RecordKind.DUTY, DutyConditions.whole("PARTY_LIST_REVIEW", YEAR)))
            .inPart(),
        EvidenceRule.of(
                "R-8.2.3.1-05",
                0,
                every(RecordKind.CONTRACT, SUPPORTING),
                every(RecordKind.SERVICE, OWNED))
            .inPart(),
        EvidenceRule.of("R-8.2.3.1-06", HALF_YEAR, every(RecordKind.CONTRACT, COORDINATED))
            .inPart());
  }

  private static EvidenceCondition every(RecordKind kind, String query) {
    return EvidenceCondition.every(kind, query);
  }
}
