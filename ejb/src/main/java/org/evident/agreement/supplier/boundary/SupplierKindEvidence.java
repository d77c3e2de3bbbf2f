package org.evident.agreement.supplier.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.failed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.kernel.RecordKind;

/** Whether it is settled what each supplier is to us. */
@ApplicationScoped
class SupplierKindEvidence implements Evidence {

  private static final String CLASSIFIED =
      SupplierEvidence.CONTRACT
          + failed(
              "NOT_CLASSIFIED",
              "not exists (select 1 from organisation g where g.name = c.supplier and g.kinds like"
                  + " '%SUPPLIER%')")
          + " from "
          + SupplierEvidence.HOLDING;

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-8.3.1-01", 0, EvidenceCondition.every(RecordKind.CONTRACT, CLASSIFIED))
            .inPart());
  }
}
