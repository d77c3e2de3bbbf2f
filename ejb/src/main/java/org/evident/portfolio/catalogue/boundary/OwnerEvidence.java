package org.evident.portfolio.catalogue.boundary;

import static org.evident.foundation.evidence.rule.EvidenceSql.NO_CUSTOMER;
import static org.evident.foundation.evidence.rule.EvidenceSql.NO_SERVICE;
import static org.evident.foundation.evidence.rule.EvidenceSql.failed;
import static org.evident.foundation.evidence.rule.EvidenceSql.inForce;
import static org.evident.foundation.evidence.rule.EvidenceSql.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.evident.foundation.evidence.boundary.Evidence;
import org.evident.foundation.evidence.rule.EvidenceCondition;
import org.evident.foundation.evidence.rule.EvidenceRule;
import org.evident.foundation.party.rule.SmsProcesses;
import org.evident.kernel.RecordKind;

/** Whether the provider's own people answer for each service and each process. */
@ApplicationScoped
class OwnerEvidence implements Evidence {

  private static final String SERVICES =
      "select s.number, s.number as service, "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_OWNER",
              "p.id is null",
              "OWNER_OUTSIDE",
              "not p.active or p.customer_id is not null")
          + " from service s left join person p on p.id = s.owner_id";

  private static final String PROCESSES =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NO_PROCESS_OWNER",
              "not exists (select 1 from role_assignment a join person p on p.id = a.person_id where"
                  + " a.role = 'PROCESS_OWNER' and (a.scope = 'GLOBAL' or a.scope = 'PROCESS' and"
                  + " a.scope_key = t.word) and p.customer_id is null and "
                  + inForce()
                  + ")")
          + " from "
          + words(SmsProcesses.KEYS);

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of(
            "R-8.2.3.1-01",
            0,
            EvidenceCondition.every(RecordKind.SERVICE, SERVICES),
            EvidenceCondition.every(RecordKind.AUTHORITY, PROCESSES)));
  }
}
