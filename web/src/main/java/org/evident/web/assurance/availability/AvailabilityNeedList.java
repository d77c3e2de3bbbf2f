package org.evident.web.assurance.availability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.assurance.availability.boundary.AvailabilityRequirements;
import org.evident.assurance.availability.boundary.NeedView;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.web.common.Me;

/** The availability requirements, a page at a time, the newest first. */
@Named
@RequestScoped
public class AvailabilityNeedList {

  @Inject private AvailabilityRequirements requirements;
  @Inject private Me me;

  private String state;
  private Long before;
  private Page<NeedView> page;

  /** Reads before anything is shown. */
  public void open() {
    page = requirements.page(before, Page.USUAL, NeedState.named(state));
  }

  /** The rows of this page. */
  public List<NeedView> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  /** The states to choose from, in their order. */
  public NeedState[] states() {
    return NeedState.values();
  }

  /** Whether the reader writes requirements. */
  public boolean writes() {
    return me.may(Role.AVAILABILITY_MANAGER, Role.SERVICE_OWNER);
  }

  private Page<NeedView> page() {
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

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
