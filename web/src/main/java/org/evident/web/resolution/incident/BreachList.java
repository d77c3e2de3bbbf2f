package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Page;
import org.evident.resolution.incident.boundary.BreachCauses;
import org.evident.resolution.incident.boundary.BreachView;

/** The breaches that still have no cause, newest incident first, a page at a time. */
@Named
@RequestScoped
public class BreachList {

  @Inject private BreachCauses causes;

  private Long before;
  private Page<BreachView> page;

  /** Reads before anything is shown, so that whoever may not see them is told so. */
  public void open() {
    page = causes.unexplained(before, Page.USUAL);
  }

  /** The rows of this page, and the key of the next. */
  public Page<BreachView> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
