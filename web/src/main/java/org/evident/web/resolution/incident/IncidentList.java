package org.evident.web.resolution.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Page;
import org.evident.resolution.incident.boundary.IncidentLine;
import org.evident.resolution.incident.boundary.IncidentLists;

/** The incidents the reader may see, newest first, a page at a time. */
@Named
@RequestScoped
public class IncidentList {

  @Inject private IncidentLists incidents;

  private boolean unsolved;
  private boolean stale;
  private Long before;
  private Page<IncidentLine> page;

  /** Reads before anything is shown, so that whoever may not see incidents is told so. */
  public void open() {
    page = incidents.page(unsolved, stale, before, Page.USUAL);
  }

  /** The rows of this page, and the key of the next. */
  public Page<IncidentLine> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  public boolean isUnsolved() {
    return unsolved;
  }

  public void setUnsolved(boolean unsolved) {
    this.unsolved = unsolved;
  }

  public boolean isStale() {
    return stale;
  }

  public void setStale(boolean stale) {
    this.stale = stale;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }
}
