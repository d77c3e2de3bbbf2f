package org.evident.web.supply.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.demand.boundary.DemandForecastView;
import org.evident.supply.demand.boundary.DemandReading;
import org.evident.supply.demand.rule.DemandState;
import org.evident.web.common.Me;

/** The demand forecasts, a page at a time, the newest first. */
@Named
@RequestScoped
public class DemandList {

  @Inject private DemandReading reading;
  @Inject private Me me;

  private String state;
  private String before;
  private Page<DemandForecastView> page;

  /** Reads before anything is shown. */
  public void open() {
    if (before != null && !before.isEmpty() && !before.matches("\\d{1,18}")) {
      throw RuleBroken.at("before", "API.KEY", before);
    }
    Long key = before == null || before.isEmpty() ? null : Long.valueOf(before);
    page = reading.page(key, Page.USUAL, DemandState.named(state));
  }

  /** The rows of this page. */
  public List<DemandForecastView> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  /** The states to choose from, in their order. */
  public DemandState[] states() {
    return DemandState.values();
  }

  /** Whether the reader writes forecasts. */
  public boolean writes() {
    return me.may(Role.DEMAND_MANAGER);
  }

  private Page<DemandForecastView> page() {
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
