package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.kernel.Page;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.EventReading;
import org.evident.supply.capacity.boundary.EventView;
import org.evident.supply.capacity.rule.EventState;

/** The threshold events, a page at a time, the newest first. */
@Named
@RequestScoped
public class EventList {

  @Inject private EventReading reading;

  private String state;
  private String before;
  private Page<EventView> page;

  /** Reads before anything is shown. */
  public void open() {
    page = reading.page(key(before), Page.USUAL, EventState.named(state));
  }

  /** The rows of this page. */
  public List<EventView> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  /** The states to choose from, in their order. */
  public EventState[] states() {
    return EventState.values();
  }

  private Page<EventView> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  /** The key a page is asked for with, null for the first one. */
  static Long key(String before) {
    if (before == null || before.isEmpty()) {
      return null;
    }
    if (!before.matches("\\d{1,18}")) {
      throw RuleBroken.at("before", "API.KEY", before);
    }
    return Long.valueOf(before);
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
