package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.ScenarioLine;
import org.evident.supply.capacity.boundary.ScenarioReading;
import org.evident.web.common.Me;

/** The scenarios, a page at a time, the newest first. */
@Named
@RequestScoped
public class ScenarioList {

  @Inject private ScenarioReading reading;
  @Inject private Me me;

  private String before;
  private Page<ScenarioLine> page;

  /** Reads before anything is shown. */
  public void open() {
    page = reading.page(EventList.key(before), Page.USUAL);
  }

  /** The rows of this page. */
  public List<ScenarioLine> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  /** Whether the reader writes scenarios. */
  public boolean writes() {
    return me.may(Role.CAPACITY_MANAGER);
  }

  private Page<ScenarioLine> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
