package org.evident.web.supply.staffing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.staffing.boundary.StaffPlanView;
import org.evident.supply.staffing.boundary.StaffReading;
import org.evident.supply.staffing.rule.StaffStanding;
import org.evident.web.common.Me;
import org.evident.web.common.NewestList;

/** The hours of teams month by month, the newest first. */
@Named
@RequestScoped
public class StaffList extends NewestList<StaffPlanView> {

  @Inject private StaffReading reading;
  @Inject private Me me;

  @Override
  protected Page<StaffPlanView> read(Long key, String chosen) {
    return reading.page(key, Page.USUAL, StaffStanding.named(chosen));
  }

  /** The standings to choose from. */
  public StaffStanding[] states() {
    return StaffStanding.values();
  }

  /** Whether the reader plans teams. */
  public boolean writes() {
    return me.may(Role.CAPACITY_MANAGER);
  }
}
