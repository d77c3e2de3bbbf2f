package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.assurance.availability.boundary.AvailabilityPlanView;
import org.evident.assurance.availability.boundary.AvailabilityPlans;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.StateList;

/** The availability plans. */
@Named
@RequestScoped
public class AvailabilityPlanList extends StateList<AvailabilityPlanView> {

  @Inject private AvailabilityPlans plans;
  @Inject private Me me;
  @Inject private Clock clock;

  @Override
  protected Page<AvailabilityPlanView> ask(Long before, String state) {
    return plans.page(before, Page.USUAL, AvailabilityPlanState.named(state));
  }

  /** The states to choose from, in their order. */
  public AvailabilityPlanState[] states() {
    return AvailabilityPlanState.values();
  }

  /** Whether the reader writes plans. */
  public boolean writes() {
    return me.may(Role.AVAILABILITY_MANAGER);
  }

  /** Whether the review of a plan that holds is overdue. */
  public boolean late(AvailabilityPlanView plan) {
    return plan.state() == AvailabilityPlanState.APPROVED
        && plan.reviewDue().isBefore(LocalDate.now(clock));
  }
}
