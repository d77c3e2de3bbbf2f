package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.assurance.availability.boundary.AvailabilityPlans;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.boundary.WriteNeed;
import org.evident.evaluation.servicereview.boundary.Reviews;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.portfolio.catalogue.rule.DemoService;
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
  @Inject private AvailabilityRequirements availability;
  @Inject private AvailabilityPlans availabilityPlans;
  @Inject private Services services;
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

  /** Approves an availability plan. */
  public void approveAvailability(String plan) {
    availabilityPlans.approve(plan);
  }

  /** Writes down how available vital services have to be, if nobody has yet; answers with those drafts. */
  public List<NeedView> require() {
    if (!availability.page(null, 1, null).items().isEmpty()) {
      return List.of();
    }
    return availability.carriers().stream()
        .flatMap(
            carrier ->
                DemoService.all().stream()
                    .filter(service -> "VITAL".equals(service.criticality()))
                    .map(service -> availability.draft(need(service.name(), carrier.number()))))
        .toList();
  }

  private WriteNeed need(String service, String agreement) {
    return new WriteNeed(
        services.named(service).number(),
        agreement,
        "99.5 percent of the office hours, and no stop of more than two hours",
        "People sign in and see their orders; reports may wait",
        "Trucks are loaded by what the system says; without it the gates stand still",
        "One data centre: a loss of power there stops everything; a second one is planned",
        false,
        null);
  }

  /** Approves a review of a service. */
  public void approve(String number) {
    reviews.approve(number);
  }
}
