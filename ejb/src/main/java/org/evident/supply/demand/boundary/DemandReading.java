package org.evident.supply.demand.boundary;

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
import org.evident.kernel.Role;
import org.evident.supply.demand.rule.DemandState;

/** Reads demand forecasts of the services and customers a role of the caller reaches, beside what was consumed (PTY-10). */
@Stateless
@RolesAllowed({
  DEMAND_MANAGERS,
  CAPACITY_MANAGERS,
  SERVICE_OWNERS,
  AVAILABILITY_MANAGERS,
  CHANGE_MANAGERS,
  LEVEL_MANAGERS,
  FINANCE_MANAGERS,
  OWNER_OF_SMS,
  TOP,
  AUDITORS,
  ADMIN
})
public class DemandReading {

  private static final Role[] READERS = {
    Role.DEMAND_MANAGER,
    Role.CAPACITY_MANAGER,
    Role.SERVICE_OWNER,
    Role.AVAILABILITY_MANAGER,
    Role.CHANGE_MANAGER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.FINANCE_MANAGER,
    Role.SMS_OWNER,
    Role.TOP_MANAGEMENT,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };

  @Inject private DemandRows rows;
  @Inject private DemandComparing comparing;
  @Inject private Mandates mandates;

  /**
   * A page of the forecasts, the newest first.
   *
   * @param before the key of the last one of the page before, or null
   * @param state the one wanted, or null for each
   */
  public Page<DemandForecastView> page(Long before, int limit, DemandState state) {
    String wanted = state == null ? "" : state.name();
    return Page.newest(before, limit, (below, most) -> rows.page(reach(), wanted, below, most));
  }

  /** One forecast. */
  public DemandForecastView forecast(String number) {
    return rows.find(number, reach()).shown();
  }

  /** One forecast, month by month beside what was consumed until the last completed one. */
  public DemandComparison comparison(String number) {
    return comparing.of(rows.find(number, reach()));
  }

  private DemandReach reach() {
    return DemandReach.of(mandates.scopes(READERS));
  }
}
