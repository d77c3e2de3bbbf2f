package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Keeps those who write agreements to the customers and services their roles reach (PTY-10). */
@ApplicationScoped
class DraftReach {

  private static final String CUSTOMER = "select number from customer where id = ?";
  private static final String SERVICE = "select number from service where id = ?";

  @Inject private Mandates mandates;
  @Inject private Statements statements;

  /**
   * Refuses the caller whose role reaches neither the customer nor every service there is; breaks PTY-10.
   *
   * @param services their keys, none for all services of the customer
   */
  void require(long customer, Collection<Long> services) {
    Scope whole = Scope.customer(number(CUSTOMER, customer));
    if (holds(whole)) {
      return;
    }
    if (services.isEmpty() || !services.stream().allMatch(this::holdsService)) {
      throw new RuleBroken("PTY-10");
    }
  }

  private boolean holdsService(long service) {
    return holds(Scope.service(number(SERVICE, service)));
  }

  private boolean holds(Scope place) {
    return mandates.roles(List.of(place)).contains(Role.SERVICE_LEVEL_MANAGER);
  }

  private String number(String query, long id) {
    return statements.first(query, row -> row.text("number"), id).orElseThrow();
  }
}
