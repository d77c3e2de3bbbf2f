package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
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
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to what follows from a test of availability: what people promise to do about its findings (AVT-2). */
@Stateless
@RolesAllowed({
  AVAILABILITY_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  OWNER_OF_SMS,
  AUDITORS,
  ADMIN
})
public class AvailabilityTests {

  @Inject private ActionOpening actions;
  @Inject private ActionLists lists;
  @Inject private Statements statements;
  @Inject private Mandates mandates;

  /** What people promised to do about the findings of a test; breaks REC-1 where no role of the caller reaches it. */
  public List<ActionView> actions(String number) {
    service(number, AvailabilityRequirements.READERS);
    return lists.from(number);
  }

  /** Promises that somebody does something about them; breaks ACT-7, or REC-1 at an owner who is nobody of the provider. */
  @RolesAllowed({AVAILABILITY_MANAGERS, SERVICE_OWNERS})
  public ActionView act(String number, @Valid OpenAction command) {
    long service = service(number, Role.AVAILABILITY_MANAGER, Role.SERVICE_OWNER);
    return actions.open(
        new RecordRef(RecordKind.AVAILABILITY_TEST, number), null, service, command);
  }

  /** The key of the service a test within reach is of. */
  private long service(String number, Role... roles) {
    Tested tested =
        statements
            .first(
                "select s.id, s.number from availability_test t join service s on s.id = t.service_id"
                    + " where t.number = ? and t.withdrawn_at is null",
                row -> new Tested(row.number("id"), row.text("number")),
                number)
            .orElseThrow(() -> RuleBroken.at("test", "REC-1", number));
    List<Scope> places = List.of(Scope.service(tested.number()));
    if (mandates.scopes(roles).stream().noneMatch(scope -> scope.reaches(places))) {
      throw RuleBroken.at("test", "REC-1", number);
    }
    return tested.id();
  }

  private record Tested(long id, String number) {}
}
