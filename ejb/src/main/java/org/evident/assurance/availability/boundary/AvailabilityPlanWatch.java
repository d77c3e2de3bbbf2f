package org.evident.assurance.availability.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evident.assurance.availability.rule.ReviewStanding;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/**
 * Tells once that the review of an approved availability plan is near (AVP-4), again only for another day; what came or passed
 * while no server was up is told then.
 */
@Stateless
@PermitAll
public class AvailabilityPlanWatch {

  @Inject private AvailabilityPlanRows rows;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<AvailabilityReviewDue> told;
  @Inject private Clock clock;

  /** The numbers of the plans whose review is near or was due, and nobody was told. */
  public List<String> due() {
    return rows.due(ReviewStanding.near(LocalDate.now(clock)));
  }

  /** Tells whoever answers for one, and those who manage the availability of its service. */
  public void pass(String number) {
    AvailabilityPlanView plan = rows.find(number, NeedReach.ALL);
    if (!rows.remind(number)) {
      return;
    }
    RecordRef about = new RecordRef(RecordKind.AVAILABILITY_PLAN, number);
    String day = plan.reviewDue().toString();
    histories.write(about, "REVIEW_DUE", day);
    Set<Long> people = new TreeSet<>(holders.named(plan.owner()));
    people.addAll(
        holders.reaching(List.of(Scope.service(plan.service())), Role.AVAILABILITY_MANAGER));
    told.fire(
        new AvailabilityReviewDue(
            about, clock.instant(), plan.title(), plan.serviceName(), day, people));
  }
}
