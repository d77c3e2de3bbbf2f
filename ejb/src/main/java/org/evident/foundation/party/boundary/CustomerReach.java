package org.evident.foundation.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Role;

/** Who of the provider reaches which customers, to read what is known of them and to change it (PTY-10). */
@ApplicationScoped
class CustomerReach {

  private static final Role[] READERS = {
    Role.ADMINISTRATOR,
    Role.RELATIONSHIP_MANAGER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.SERVICE_DESK,
    Role.SMS_OWNER,
    Role.AUDITOR
  };

  @Inject private Parties parties;
  @Inject private Mandates mandates;
  @Inject private Callers callers;

  /** A customer the caller belongs to or reads; breaks REC-1 or PTY-10. */
  CustomerView read(String number) {
    CustomerView customer = parties.customer(number);
    if (callers.current().customerId() == null) {
      mandates.require(List.of(Scope.customer(number)), READERS);
    }
    return customer;
  }

  /** A customer a role that keeps customers reaches; breaks REC-1 or PTY-10. */
  CustomerView kept(String number) {
    CustomerView customer = parties.customer(number);
    mandates.require(
        List.of(Scope.customer(number)), Role.RELATIONSHIP_MANAGER, Role.ADMINISTRATOR);
    return customer;
  }

  /** The rows of customers {@code c} the caller belongs to or reads. */
  ReachedRows rows() {
    Long own = callers.current().customerId();
    return own == null
        ? ReachedRows.of(mandates.scopes(READERS), Map.of(ScopeKind.CUSTOMER, "c.number"))
        : new ReachedRows("and c.id = ? ", List.of(own));
  }
}
