package org.evident.conformity.requirement.boundary;

import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.evident.conformity.requirement.rule.Requirement;
import org.evident.foundation.action.boundary.ActionOpening;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** The door to promising to do something about a requirement, for whoever answers for its process (CNF-9). */
@Stateless
@RolesAllowed({OWNER_OF_SMS, PROCESS_OWNERS})
public class RequirementActions {

  @Inject private Requirements requirements;
  @Inject private ActionOpening actions;
  @Inject private Mandates mandates;

  /** Opens an action; breaks PTY-10 of another's process, ACT-7, or REC-1 at an owner who is nobody of the provider. */
  public ActionView open(String id, @Valid OpenAction command) {
    Requirement requirement = requirements.find(id);
    mandates.require(
        List.of(new Scope(ScopeKind.PROCESS, requirement.process())),
        Role.SMS_OWNER,
        Role.PROCESS_OWNER);
    return actions.open(new RecordRef(RecordKind.REQUIREMENT, id), null, null, command);
  }
}
