package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.kernel.Role;

/** Who manages availability in the demo organisation, and agrees to what owners require. */
@Stateless
@PermitAll
@RunAs(Role.AVAILABILITY_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoAvailability {

  @Inject private AvailabilityRequirements requirements;

  /** Agrees to how available a service has to be. */
  public void agree(String requirement) {
    requirements.agree(requirement);
  }
}
