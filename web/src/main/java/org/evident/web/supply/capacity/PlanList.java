package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.plan.boundary.PlanLine;
import org.evident.supply.plan.boundary.PlanReading;
import org.evident.supply.plan.rule.PlanState;
import org.evident.web.common.Me;

/** The capacity plans, a page at a time, the newest first. */
@Named
@RequestScoped
public class PlanList {

  @Inject private PlanReading reading;
  @Inject private Me me;

  private String state;
  private String before;
  private Page<PlanLine> page;

  /** Reads before anything is shown. */
  public void open() {
    page = reading.page(EventList.key(before), Page.USUAL, PlanState.named(state));
  }

  /** The rows of this page. */
  public List<PlanLine> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  /** The states to choose from, in their order. */
  public PlanState[] states() {
    return PlanState.values();
  }

  /** Whether the reader writes plans. */
  public boolean writes() {
    return me.may(Role.CAPACITY_MANAGER);
  }

  private Page<PlanLine> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
