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
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.Page;
import org.evident.supply.capacity.rule.RequirementState;

/** Reads capacity requirements of the services a role of the caller reaches (PTY-10). */
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
public class RequirementReading {

  @Inject private RequirementRows rows;
  @Inject private Mandates mandates;

  /**
   * A page of the requirements, the newest first.
   *
   * @param before the key of the last one of the page before, or null
   * @param state the one wanted, or null for each
   */
  public Page<RequirementView> page(Long before, int limit, RequirementState state) {
    String wanted = state == null ? "" : state.name();
    return Page.newest(before, limit, (below, most) -> rows.page(reach(), wanted, below, most));
  }

  /** One requirement by number. */
  public RequirementView requirement(String number) {
    return rows.find(number, reach());
  }

  private MetricReach reach() {
    return MetricReach.of(mandates.scopes(CapacityReading.READERS));
  }
}
