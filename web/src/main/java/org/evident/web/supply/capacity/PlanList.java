package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.plan.boundary.PlanLine;
import org.evident.supply.plan.boundary.PlanReading;
import org.evident.supply.plan.rule.PlanState;
import org.evident.web.common.Me;
import org.evident.web.common.NewestList;

/** The capacity plans, the newest first. */
@Named
@RequestScoped
public class PlanList extends NewestList<PlanLine> {

  @Inject private PlanReading reading;
  @Inject private Me me;

  @Override
  protected Page<PlanLine> read(Long key, String chosen) {
    return reading.page(key, Page.USUAL, PlanState.named(chosen));
  }

  /** The states to choose from, in their order. */
  public PlanState[] states() {
    return PlanState.values();
  }

  /** Whether the reader writes plans. */
  public boolean writes() {
    return me.may(Role.CAPACITY_MANAGER);
  }
}
