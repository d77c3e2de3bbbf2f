package org.evident.supply.staffing.boundary;

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
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.Page;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.CapacityReading;
import org.evident.supply.staffing.rule.StaffStanding;

/** Reads the hours of the teams a role of the caller reaches (PTY-10). */
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
public class StaffReading {

  @Inject private StaffRows rows;
  @Inject private Mandates mandates;
  @Inject private OrganisationTime organisation;
  @Inject private Clock clock;

  /**
   * A page of the plans, the newest first, without their work.
   *
   * @param before the key of the last one of the page before, or null
   * @param standing of those wanted that hold, or null for each
   */
  public Page<StaffPlanView> page(Long before, int limit, StaffStanding standing) {
    return Page.newest(before, limit, (below, most) -> rows.page(reach(), standing, below, most));
  }

  /** One plan with its work. */
  public StaffPlanView plan(String number) {
    return rows.find(number, reach());
  }

  /** How the teams stand in this month of the organisation. */
  public StaffCounts counts() {
    return rows.counts(reach(), YearMonth.now(clock.withZone(organisation.calendar().zone())));
  }

  /** The names of the teams the caller plans. */
  @RolesAllowed(CAPACITY_MANAGERS)
  public List<String> teams() {
    return rows.teams(TeamReach.of(mandates.scopes(Role.CAPACITY_MANAGER)));
  }

  private TeamReach reach() {
    return TeamReach.of(mandates.scopes(CapacityReading.readers().toArray(Role[]::new)));
  }
}
