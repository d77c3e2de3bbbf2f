package org.evident.supply.plan.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.supply.capacity.boundary.MetricReach;

/** Tells once that the review of an approved plan will be due (CPL-5); what was missed while no server was up is told then. */
@Stateless
@PermitAll
public class PlanWatch {

  /** How many days before a review people are told. */
  private static final int AHEAD_DAYS = 14;

  @Inject private PlanRows rows;
  @Inject private PlanKeeping keeping;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<PlanReviewDue> told;
  @Inject private Clock clock;

  /** The numbers of the plans whose review will be due and nobody was told. */
  public List<String> due() {
    return rows.due(LocalDate.now(clock).plusDays(AHEAD_DAYS));
  }

  /** Tells of one. */
  public void pass(String number) {
    PlanRows.Stored stored = rows.find(number, MetricReach.of(List.of(Scope.GLOBAL)));
    if (!keeping.remind(number)) {
      return;
    }
    PlanView plan = stored.view();
    RecordRef about = new RecordRef(RecordKind.CAPACITY_PLAN, number);
    histories.write(about, "REVIEW_DUE", plan.reviewDue().toString());
    Set<Long> people = new TreeSet<>(holders.named(plan.author()));
    List<Scope> places = rows.services(stored.id()).stream().map(Scope::service).toList();
    people.addAll(holders.reaching(places, Role.CAPACITY_MANAGER));
    told.fire(
        new PlanReviewDue(
            about, clock.instant(), plan.title(), plan.reviewDue().toString(), people));
  }
}
