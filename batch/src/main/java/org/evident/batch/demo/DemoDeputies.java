package org.evident.batch.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.foundation.party.boundary.AddDelegation;
import org.evident.foundation.party.boundary.DelegationView;
import org.evident.foundation.party.boundary.Delegations;
import org.evident.foundation.party.boundary.DemoStandIn;
import org.evident.kernel.Role;

/** Who is away in the demo organisation, and who decides for them: one now, one later, and one who stayed after all. */
@Stateless
@PermitAll
@RunAs(Role.ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoDeputies {

  private static final int WEEK = 7;
  private static final int LATER = 19;

  @Inject private Delegations delegations;
  @Inject private Clock clock;

  /** Makes them, if there are none yet. */
  public void make() {
    if (!delegations.of(null).isEmpty()) {
      return;
    }
    away("changes", "outages", 0, WEEK);
    away("process", "owner", LATER, LATER + WEEK);
    DemoStandIn.as(
        "relations", () -> delegations.end(name("levels", LATER, LATER + WEEK + WEEK).id()));
  }

  private void away(String who, String deputy, int first, int last) {
    DemoStandIn.as(who, () -> name(deputy, first, last));
  }

  private DelegationView name(String deputy, int first, int last) {
    LocalDate today = LocalDate.now(clock);
    return delegations.add(
        new AddDelegation(null, deputy, today.plusDays(first), today.plusDays(last)));
  }
}
