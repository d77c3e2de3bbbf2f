package org.evident.agreement.supplier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.evident.foundation.approval.boundary.Approvals;
import org.evident.foundation.approval.boundary.Question;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.approval.rule.Decision;
import org.evident.foundation.party.rule.DecisionType;

/** The approval behind the provider's signature under a contract (CONTRACT_SIGNATURE). */
@ApplicationScoped
class ContractSignatures {

  @Inject private Approvals approvals;

  /** Asks those who may sign a contract of this value with this supplier. */
  void ask(StoredContract contract) {
    approvals.invite(approvals.ask(question(contract)));
  }

  /** Whether the caller's signature is the last one needed. */
  boolean given(StoredContract contract) {
    return approvals.decide(question(contract), Decision.APPROVED, null) == ApprovalState.APPROVED;
  }

  /** What was asked about other words is void (APR-6). */
  void withdraw(StoredContract contract) {
    approvals.withdraw(contract.about(), "terms " + contract.termsNo());
  }

  private static Question question(StoredContract contract) {
    return new Question(
        contract.about(),
        String.valueOf(contract.termsNo()),
        contract.supplier() + ": " + contract.title(),
        DecisionType.CONTRACT_SIGNATURE,
        List.of(contract.places()),
        contract.value(),
        contract.currency(),
        contract.author(),
        Set.of(contract.author()));
  }
}
