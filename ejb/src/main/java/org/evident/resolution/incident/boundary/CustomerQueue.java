package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.Role;

/** The door to what waits for the caller's customer: questions it was asked, and solutions it may still object to. */
@Stateless
@RolesAllowed(CUSTOMER_REPRESENTATIVES)
public class CustomerQueue {

  @Inject private AwaitedRows rows;
  @Inject private Callers callers;
  @Inject private Mandates mandates;

  /**
   * What waits for the customer, first what is decided first without it.
   *
   * @param limit how many at most
   */
  public List<AwaitedView> waiting(int limit) {
    return rows.ofCustomer(
        callers.current().customerId(),
        ReachedIncidents.of(mandates.scopes(Role.CUSTOMER_REPRESENTATIVE)),
        limit);
  }
}
