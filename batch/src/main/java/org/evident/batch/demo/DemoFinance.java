package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.evident.kernel.Role;
import org.evident.supply.plan.boundary.CapacityPlans;

/** Who manages the finances of the demo organisation. */
@Stateless
@PermitAll
@RunAs(Role.FINANCE_MANAGERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoFinance {

  @Inject private CapacityPlans plans;

  /** Approves what a plan costs. */
  public void approve(String plan) {
    plans.approve(plan);
  }
}
