package org.evident.foundation.party.boundary;

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
import org.evident.foundation.party.rule.DecisionType;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;

/** Whether somebody decides what has to be decided, and up to what. */
@ApplicationScoped
class AuthorityEvidence implements Evidence {

  /** What the standard wants decided by somebody named. */
  private static final List<DecisionType> DECISIONS =
      List.of(
          DecisionType.CHANGE_APPROVAL,
          DecisionType.EMERGENCY_CHANGE_APPROVAL,
          DecisionType.RELEASE_APPROVAL,
          DecisionType.BUDGET_APPROVAL,
          DecisionType.RISK_ACCEPTANCE,
          DecisionType.SLA_SIGNATURE,
          DecisionType.CONTRACT_SIGNATURE,
          DecisionType.CONTINUITY_INVOCATION,
          DecisionType.MAJOR_INCIDENT_DECLARATION,
          DecisionType.DOCUMENT_APPROVAL);

  private static final String NONE =
      "not exists (select 1 from authority_matrix m join role_assignment a on a.role = m.role join"
          + " person p on p.id = a.person_id where m.decision_type = t.word and "
          + inForce();

  private static final String AUTHORITIES =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed(
              "NOBODY_DECIDES",
              NONE + ")",
              "NO_LIMIT",
              NONE + " and (m.limit_amount is not null or a.limit_amount is not null))")
          + " from "
          + words(DECISIONS.stream().map(Enum::name).toList());

  private static final String OWNERS =
      "(select count(distinct p.id) from role_assignment a join person p on p.id = a.person_id where"
          + " a.role = t.word and a.scope = 'GLOBAL' and "
          + inForce()
          + ")";

  /** Who sees to conformity is one person, so that nobody waits for the other. */
  private static final String OWNER =
      "select t.word as number, "
          + NO_SERVICE
          + ", "
          + NO_CUSTOMER
          + ", "
          + failed("ROLE_VACANT", OWNERS + " = 0", "SEVERAL_HOLDERS", OWNERS + " > 1")
          + " from "
          + words(List.of(Role.SMS_OWNER.name()));

  @Override
  public List<EvidenceRule> rules() {
    return List.of(
        EvidenceRule.of("R-5.1-03", 0, EvidenceCondition.every(RecordKind.AUTHORITY, AUTHORITIES)),
        EvidenceRule.of("R-5.3-02", 0, EvidenceCondition.every(RecordKind.AUTHORITY, OWNER)));
  }
}
