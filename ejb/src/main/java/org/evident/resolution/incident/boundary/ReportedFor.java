package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Role;

/** Knows for whom the caller reports, on a page and by mail alike (USR-2). */
@ApplicationScoped
class ReportedFor {

  @Inject private Parties parties;
  @Inject private Mandates mandates;
  @Inject private Callers callers;

  /** The customers the caller reports for: their own, or those the role of a person of the provider is given for. */
  List<CustomerView> customers() {
    boolean outside = callers.current().customerId() != null;
    List<String> scoped =
        mandates.scopes(Role.USER).stream()
            .filter(scope -> scope.kind() == ScopeKind.CUSTOMER)
            .map(Scope::key)
            .toList();
    return parties.customers().stream()
        .filter(CustomerView::active)
        .filter(one -> outside || scoped.contains(one.number()))
        .toList();
  }
}
