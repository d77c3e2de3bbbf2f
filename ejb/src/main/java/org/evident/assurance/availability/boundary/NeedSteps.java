package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Lets both sides agree to a requirement, and one take the place of another (AVR-2). The door decides who may. */
@ApplicationScoped
class NeedSteps {

  @Inject private NeedRows rows;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<NeedAsked> asked;
  @Inject private Clock clock;

  /**
   * Agrees for the caller's side. With the second side it holds, in place of what the same agreement carried for the service
   * before. Breaks AVR-2 without an agreement or a second time, SOD-1 for its author.
   */
  void agree(NeedView draft, Caller caller) {
    boolean customer = caller.customerId() != null;
    NeedState next =
        draft.state().agree((customer ? draft.providerBy() : draft.customerBy()) != null);
    if (draft.agreement() == null) {
      throw RuleBroken.at("agreement", "AVR-2", draft.number());
    }
    if ((customer ? draft.customerBy() : draft.providerBy()) != null) {
      throw new RuleBroken("AVR-2.AGAIN", draft.number());
    }
    NeedState.requireOther(draft.author(), caller.login());
    Instant now = clock.instant();
    rows.set(
        draft.number(),
        draft.version(),
        customer ? "customer_by = ?, customer_at = ?" : "provider_by = ?, provider_at = ?",
        caller.login(),
        now);
    RecordRef about = AvailabilityRequirements.about(draft.number());
    histories.write(about, customer ? "CUSTOMER_AGREED" : "PROVIDER_AGREED", "");
    if (next == NeedState.AGREED) {
      hold(rows.find(draft.number(), NeedReach.ALL), caller.login());
    } else {
      asked.fire(new NeedAsked(about, now, draft.serviceName(), otherSide(draft, customer)));
    }
  }

  /** Lets a requirement hold no longer. */
  void end(NeedView before, String reason) {
    NeedState next = before.state().end();
    rows.set(
        before.number(),
        before.version(),
        "state = ?, ended_at = ?, end_reason = ?",
        next,
        clock.instant(),
        reason);
    become(before, next, reason);
  }

  private void hold(NeedView draft, String by) {
    for (NeedView before : rows.before(draft)) {
      end(before, "Superseded by " + draft.number());
    }
    rows.set(
        draft.number(),
        draft.version(),
        "state = ?, confirmed_on = ?, confirmed_by = ?",
        NeedState.AGREED,
        LocalDate.now(clock),
        by);
    become(draft, NeedState.AGREED, "");
  }

  private void become(NeedView before, NeedState next, String reason) {
    histories.changed(
        AvailabilityRequirements.about(before.number()),
        next.name(),
        reason,
        FieldChange.of("state", before.state(), next));
  }

  /** Those who can agree for the other side. */
  private Set<Long> otherSide(NeedView draft, boolean customer) {
    List<Scope> places = List.of(Scope.service(draft.service()), Scope.customer(draft.customer()));
    if (customer) {
      return holders.reaching(places, Role.AVAILABILITY_MANAGER);
    }
    Set<Long> people = holders.of(Role.CUSTOMER_REPRESENTATIVE);
    people.retainAll(holders.ofCustomer(rows.customer(draft.customer())));
    return people;
  }
}
