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

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionOpening;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.action.rule.ActionKind;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.register.boundary.Registered;
import org.evident.foundation.register.boundary.Registers;
import org.evident.foundation.register.rule.Reference;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to what follows from a review of capacity: what people promise to improve (CRV-2). */
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
  AUDITORS,
  ADMIN
})
public class CapacityReviews {

  @Inject private Registers registers;
  @Inject private ActionOpening actions;
  @Inject private ActionLists lists;
  @Inject private Mandates mandates;

  /** What people promised to improve after a review; breaks REC-1 where no role of the caller reaches it. */
  public List<ActionView> actions(String number) {
    return lists.from(one(number).number());
  }

  /**
   * Promises that somebody improves something. Breaks PTY-10 where the caller's role does not reach all that was reviewed, RCD-17
   * at a review that was withdrawn, ACT-7, or REC-1 at an owner who is nobody of the provider.
   */
  @RolesAllowed(CAPACITY_MANAGERS)
  public ActionView act(String number, @Valid OpenAction command) {
    Registered review = one(number);
    Reference service = (Reference) review.values().of("service");
    mandates.require(
        service == null ? List.of() : List.of(Scope.service(service.number())),
        Role.CAPACITY_MANAGER);
    if (review.withdrawn()) {
      throw RuleBroken.at("number", "RCD-17", number);
    }
    RecordRef about = new RecordRef(RecordKind.CAPACITY_REVIEW, number);
    return actions.open(about, null, service == null ? null : service.id(), improving(command));
  }

  /** What follows from a review is an improvement, where nothing else is said. */
  private static OpenAction improving(OpenAction command) {
    return command.kind() == null
        ? new OpenAction(ActionKind.IMPROVEMENT, command.text(), command.owner(), command.due())
        : command;
  }

  private Registered one(String number) {
    return registers.one(CapacityReviewForms.PATH, number);
  }
}
