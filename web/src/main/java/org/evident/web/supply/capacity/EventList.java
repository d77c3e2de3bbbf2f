package org.evident.web.supply.capacity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.evident.kernel.Page;
import org.evident.supply.capacity.boundary.EventReading;
import org.evident.supply.capacity.boundary.EventView;
import org.evident.supply.capacity.rule.EventState;
import org.evident.web.common.NewestList;

/** The threshold events, the newest first. */
@Named
@RequestScoped
public class EventList extends NewestList<EventView> {

  @Inject private EventReading reading;

  @Override
  protected Page<EventView> read(Long key, String chosen) {
    return reading.page(key, Page.USUAL, EventState.named(chosen));
  }

  /** The states to choose from, in their order. */
  public EventState[] states() {
    return EventState.values();
  }
}
