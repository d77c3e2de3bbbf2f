package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.entity.Agreement;
import org.evident.foundation.approval.boundary.Approvals;
import org.evident.foundation.approval.boundary.Question;
import org.evident.foundation.approval.rule.ApprovalState;
import org.evident.foundation.approval.rule.Decision;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.portfolio.catalogue.boundary.Services;

/** The approval behind the provider's signature under an agreement (SLA_SIGNATURE). */
@ApplicationScoped
class ProviderSignatures {

  @Inject private Approvals approvals;
  @Inject private Parties parties;
  @Inject private Services services;

  /** Asks those who may sign for the provider. */
  void ask(Agreement agreement) {
    approvals.invite(approvals.ask(question(agreement)));
  }

  /** Whether the caller's signature is the last one needed. */
  boolean given(Agreement agreement) {
    return approvals.decide(question(agreement), Decision.APPROVED, null) == ApprovalState.APPROVED;
  }

  /** What was asked about a version before is void. */
  void withdraw(Agreement agreement) {
    approvals.withdraw(about(agreement), "version " + agreement.newest().versionNo());
  }

  private Question question(Agreement agreement) {
    CustomerView customer =
        parties.customers().stream()
            .filter(c -> c.id() == agreement.customerId())
            .findFirst()
            .orElseThrow();
    String author = agreement.newest().author();
    return new Question(
        about(agreement),
        String.valueOf(agreement.newest().versionNo()),
        agreement.name(),
        DecisionType.SLA_SIGNATURE,
        places(agreement, customer),
        agreement.newest().monthlyFee(),
        customer.currency(),
        author,
        Set.of(author));
  }

  /** What a signature must reach: each service covered, or the customer where all are. */
  private List<Collection<Scope>> places(Agreement agreement, CustomerView customer) {
    Scope whole = Scope.customer(customer.number());
    List<Collection<Scope>> places =
        services.list().stream()
            .filter(s -> agreement.serviceIds().contains(s.id()))
            .<Collection<Scope>>map(s -> List.of(whole, Scope.service(s.number())))
            .toList();
    return places.isEmpty() ? List.of(List.of(whole)) : places;
  }

  private static RecordRef about(Agreement agreement) {
    return new RecordRef(RecordKind.AGREEMENT, agreement.number());
  }
}
