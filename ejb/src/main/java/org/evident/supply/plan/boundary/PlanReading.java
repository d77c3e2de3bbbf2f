package org.evident.supply.plan.boundary;

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
import org.evident.kernel.Page;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.plan.rule.PlanState;

/** Reads capacity plans about metrics a role of the caller reaches, and of their metrics those (PTY-10). */
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
public class PlanReading {

  @Inject private PlanRows rows;
  @Inject private CapacityReading capacity;

  /**
   * A page of the plans, the newest first.
   *
   * @param before the key of the last one of the page before, or null
   * @param state the one wanted, or null for each
   */
  public Page<PlanLine> page(Long before, int limit, PlanState state) {
    String wanted = state == null ? "" : state.name();
    return Page.newest(
        before, limit, (below, most) -> rows.page(capacity.reach(), wanted, below, most));
  }

  /** One plan. */
  public PlanView plan(String number) {
    return rows.find(number, capacity.reach()).view();
  }
}
