package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.assurance.availability.boundary.AvailabilityPlanView;
import org.evident.assurance.availability.boundary.AvailabilityPlans;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.assurance.availability.rule.ReviewStanding;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Names;
import org.evident.web.common.NewestList;

/** The availability plans. */
@Named
@RequestScoped
public class AvailabilityPlanList extends NewestList<AvailabilityPlanView> {

  @Inject private AvailabilityPlans plans;
  @Inject private Me me;
  @Inject private Names names;
  @Inject private Clock clock;

  @Override
  protected Page<AvailabilityPlanView> read(Long key, String chosen) {
    Page<AvailabilityPlanView> page =
        plans.page(key, Page.USUAL, AvailabilityPlanState.named(chosen));
    names.know(page.items(), AvailabilityPlanView::owner);
    return page;
  }

  /** The states to choose from, in their order. */
  public AvailabilityPlanState[] states() {
    return AvailabilityPlanState.values();
  }

  /** Whether the reader writes plans. */
  public boolean writes() {
    return me.may(Role.AVAILABILITY_MANAGER);
  }

  /** How near the review of a plan is. */
  public String standing(AvailabilityPlanView plan) {
    return ReviewStanding.of(plan.state(), plan.reviewDue(), LocalDate.now(clock)).name();
  }
}
