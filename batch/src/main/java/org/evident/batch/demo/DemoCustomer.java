package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.kernel.Role;

/** Who speaks for a customer of the demo organisation. */
@Stateless
@PermitAll
@RunAs(Role.CUSTOMER_REPRESENTATIVES)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoCustomer {

  @Inject private AvailabilityRequirements requirements;

  /** Agrees to how available a service has to be. */
  public void agree(String requirement) {
    requirements.agree(requirement);
  }
}
