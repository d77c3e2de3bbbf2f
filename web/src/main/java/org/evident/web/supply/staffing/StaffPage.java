package org.evident.web.supply.staffing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Role;
import org.evident.supply.staffing.boundary.StaffPlanView;
import org.evident.supply.staffing.boundary.StaffPlans;
import org.evident.supply.staffing.boundary.StaffReading;
import org.evident.web.common.Me;
import org.evident.web.common.RecordPage;

/** The hours of a team in a month beside those its work takes. */
@Named
@ViewScoped
public class StaffPage extends RecordPage<StaffPlanView> {

  @Inject private StaffReading reading;
  @Inject private StaffPlans plans;
  @Inject private Me me;

  @Override
  protected StaffPlanView read(String asked) {
    return reading.plan(asked);
  }

  @Override
  protected String page() {
    return "/supply/capacity/staff";
  }

  /** The plan. */
  public StaffPlanView plan() {
    return shown();
  }

  /** Whether the reader may plan anew, or let the plan hold no longer. */
  public boolean changes() {
    return plan().endedAt() == null && me.may(Role.CAPACITY_MANAGER);
  }

  /** Lets it hold no longer. */
  public String withdraw() {
    plans.withdraw(getNumber(), getReason());
    return done("staff.done.withdraw");
  }
}
