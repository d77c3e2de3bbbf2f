package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.RequirementReading;
import org.evident.supply.capacity.boundary.RequirementView;
import org.evident.supply.capacity.rule.RequirementState;
import org.evident.web.common.Me;

/** The capacity requirements, a page at a time, the newest first. */
@Named
@RequestScoped
public class NeedList {

  @Inject private RequirementReading reading;
  @Inject private Me me;

  private String state;
  private String before;
  private Page<RequirementView> page;

  /** Reads before anything is shown. */
  public void open() {
    page = reading.page(EventList.key(before), Page.USUAL, RequirementState.named(state));
  }

  /** The rows of this page. */
  public List<RequirementView> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  /** The states to choose from, in their order. */
  public RequirementState[] states() {
    return RequirementState.values();
  }

  /** Whether the reader writes requirements. */
  public boolean writes() {
    return me.may(Role.CAPACITY_MANAGER);
  }

  private Page<RequirementView> page() {
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
