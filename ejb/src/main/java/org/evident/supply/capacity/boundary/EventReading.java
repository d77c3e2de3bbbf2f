package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.Page;
import org.evident.supply.capacity.rule.EventState;

/** Reads threshold events of the metrics a role of the caller reaches (PTY-10). */
@Stateless
@RolesAllowed({
  CAPACITY_MANAGERS,
  SERVICE_OWNERS,
  AVAILABILITY_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  LEVEL_MANAGERS,
  FINANCE_MANAGERS,
  OWNER_OF_SMS,
  TOP,
  AUDITORS,
  ADMIN
})
public class EventReading {

  private static final int LATEST = 20;

  @Inject private EventRows rows;
  @Inject private MetricRows metrics;
  @Inject private Mandates mandates;

  /**
   * A page of the events, the newest first.
   *
   * @param before the key of the last one of the page before, or null
   * @param state the one wanted, or null for each
   */
  public Page<EventView> page(Long before, int limit, EventState state) {
    String wanted = state == null ? "" : state.name();
    return Page.newest(before, limit, (below, most) -> rows.page(reach(), wanted, below, most));
  }

  /** One event by number. */
  public EventView event(String number) {
    return rows.find(number, reach());
  }

  /** The latest events of a metric, the newest first. */
  public List<EventView> of(String metric) {
    metrics.card(metric, reach());
    return rows.of(metric, LATEST);
  }

  private MetricReach reach() {
    return MetricReach.of(mandates.scopes(CapacityReading.READERS));
  }
}
