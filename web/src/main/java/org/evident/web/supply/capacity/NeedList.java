package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.RequirementReading;
import org.evident.supply.capacity.boundary.RequirementView;
import org.evident.supply.capacity.rule.RequirementState;
import org.evident.web.common.Me;
import org.evident.web.common.NewestList;

/** The capacity requirements, the newest first. */
@Named
@RequestScoped
public class NeedList extends NewestList<RequirementView> {

  @Inject private RequirementReading reading;
  @Inject private Me me;

  @Override
  protected Page<RequirementView> read(Long key, String chosen) {
    return reading.page(key, Page.USUAL, RequirementState.named(chosen));
  }

  /** The states to choose from, in their order. */
  public RequirementState[] states() {
    return RequirementState.values();
  }

  /** Whether the reader writes requirements. */
  public boolean writes() {
    return me.may(Role.CAPACITY_MANAGER);
  }
}
