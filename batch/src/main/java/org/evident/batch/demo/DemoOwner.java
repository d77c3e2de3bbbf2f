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
import org.evident.supply.demand.boundary.DemandForecasts;
import org.evident.supply.plan.boundary.CapacityPlans;

/** The service owner of the demo organisation, who approves reviews, forecasts and plans and agrees to what services need. */
@Stateless
@PermitAll
@RunAs(Role.SERVICE_OWNERS)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoOwner {

  @Inject private CapacityRequirements requirements;
  @Inject private DemandForecasts forecasts;
  @Inject private CapacityPlans plans;
  @Inject private Reviews reviews;

  /** Agrees to what a service needs. */
  public void agree(String requirement) {
    requirements.agree(requirement);
  }

  /** Approves how much of a service will be asked for. */
  public void approveDemand(String forecast) {
    forecasts.approve(forecast);
  }

  /** Approves a capacity plan for the services. */
  public void approvePlan(String plan) {
    plans.approve(plan);
  }

  /** Approves a review of a service. */
  public void approve(String number) {
    reviews.approve(number);
  }
}
