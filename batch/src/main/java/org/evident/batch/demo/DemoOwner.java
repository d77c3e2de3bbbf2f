package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityRequirements;

/** The service owner of the demo organisation, who approves the reviews of services and agrees to what they need. */
@Stateless
@PermitAll
@RunAs(Role.SERVICE_OWNERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoOwner {

  @Inject private CapacityRequirements requirements;
  @Inject private Reviews reviews;

  /** Agrees to what a service needs. */
  public void agree(String requirement) {
    requirements.agree(requirement);
  }

  /** Approves a review of a service. */
  public void approve(String number) {
    reviews.approve(number);
  }
}
