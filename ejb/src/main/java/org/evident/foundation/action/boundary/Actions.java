package org.evident.foundation.action.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUDIT_MANAGERS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.CONTINUITY_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.DOCUMENT_CONTROLLERS;
import static org.evident.kernel.Role.EMERGENCY_AUTHORITIES;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.FULFILLERS;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.SUPPLIER_MANAGERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.foundation.action.rule.ActionEffect;
import org.evident.foundation.action.rule.ActionState;
import org.evident.foundation.action.rule.ActionSteps;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/**
 * The door to actions: each method is one step of processes.md 1.8; customers see them in reviews. Whoever of the provider
 * owns an action begins and ends it, whatever their role (ACT-6).
 */
@Stateless
@RolesAllowed({
  TOP,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  SUPPLIER_MANAGERS,
  FINANCE_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  FULFILLERS,
  AVAILABILITY_MANAGERS,
  CAPACITY_MANAGERS,
  CONTINUITY_MANAGERS,
  SECURITY_MANAGERS,
  EMERGENCY_AUTHORITIES,
  AUDIT_MANAGERS,
  DOCUMENT_CONTROLLERS,
  AUTHORS,
  AUDITORS,
  ADMIN
})
public class Actions {

  /** Whoever finds what others did done, gives it up or moves it. */
  private static final Role[] SPONSORS = {
    Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER, Role.RELATIONSHIP_MANAGER, Role.SMS_OWNER
  };

  /** Whoever hands actions to people. */
  private static final Role[] DISPATCHERS = {
    Role.REPORT_AUTHOR,
    Role.SERVICE_LEVEL_MANAGER,
    Role.SERVICE_OWNER,
    Role.RELATIONSHIP_MANAGER,
    Role.SMS_OWNER
  };

  @Inject private Statements statements;
  @Inject private ActionRows rows;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The owner begins. */
  public ActionView start(String number) {
    ActionView action = require(number);
    return become(
        action,
        ActionSteps.start(state(action), action.owner(), callers.login()),
        "started_at = ?",
        "",
        clock.instant());
  }

  /** The owner says what came of it. */
  public ActionView done(String number, String result) {
    ActionView action = require(number);
    return become(
        action,
        ActionSteps.done(state(action), action.owner(), callers.login(), result),
        "done_at = ?, result = ?",
        result,
        clock.instant(),
        result);
  }

  /** Somebody else finds it done, and says how far it worked (ACT-8). */
  @RolesAllowed({LEVEL_MANAGERS, SERVICE_OWNERS, RELATIONSHIP_MANAGERS, OWNER_OF_SMS})
  public ActionView verify(String number, ActionVerdict verdict) {
    ActionView action = reached(number, SPONSORS);
    ActionState next = ActionSteps.verify(state(action), action.owner(), callers.login());
    ActionEffect effect = ActionEffect.found(verdict.effect(), verdict.evidence());
    return become(
        action,
        next,
        "verified_at = ?, verified_by = ?, effect = ?, evidence = ?",
        effect == ActionEffect.EFFECTIVE ? verdict.seen() : effect + ": " + verdict.seen(),
        clock.instant(),
        callers.login(),
        effect,
        verdict.seen());
  }

  /** Gives it up, which somebody else than the owner decides. */
  @RolesAllowed({LEVEL_MANAGERS, SERVICE_OWNERS, RELATIONSHIP_MANAGERS, OWNER_OF_SMS})
  public ActionView cancel(String number, String reason) {
    ActionView action = reached(number, SPONSORS);
    return become(
        action,
        ActionSteps.cancel(state(action), action.owner(), callers.login(), reason),
        "cancelled_at = ?, cancel_reason = ?",
        reason,
        clock.instant(),
        reason);
  }

  /** Moves the due date; the first one stays known. */
  @RolesAllowed({LEVEL_MANAGERS, SERVICE_OWNERS, RELATIONSHIP_MANAGERS, OWNER_OF_SMS})
  public ActionView postpone(String number, LocalDate due, String reason) {
    ActionView action = reached(number, SPONSORS);
    ActionSteps.postpone(state(action), reason);
    if (due == null) {
      throw RuleBroken.at("due", "ACT-4.DATE");
    }
    statements.change(
        "update action_item set due = ?, version = version + 1 where number = ?", due, number);
    histories.changed(
        ActionRows.about(number), "POSTPONED", reason, FieldChange.of("due", action.due(), due));
    return rows.find(number);
  }

  /** Hands it to a person. */
  @RolesAllowed({AUTHORS, LEVEL_MANAGERS, SERVICE_OWNERS, RELATIONSHIP_MANAGERS, OWNER_OF_SMS})
  public ActionView assign(String number, String login) {
    ActionView action = reached(number, DISPATCHERS);
    Long person = rows.person(login);
    if (person == null) {
      throw RuleBroken.at("owner", "REC-1", login);
    }
    statements.change(
        "update action_item set owner_id = ?, version = version + 1 where number = ?",
        person,
        number);
    String before = action.owner() == null ? action.ownerName() : action.owner();
    histories.changed(
        ActionRows.about(number), "ASSIGNED", "", FieldChange.of("owner", before, login));
    return rows.find(number);
  }

  private ActionView become(
      ActionView action, ActionState next, String set, String reason, Object... values) {
    Object[] all = new Object[values.length + 3];
    all[0] = next;
    System.arraycopy(values, 0, all, 1, values.length);
    all[values.length + 1] = action.number();
    all[values.length + 2] = action.state();
    int changed =
        statements.change(
            "update action_item set state = ?, "
                + set
                + ", version = version + 1 where number = ? and state = ?",
            all);
    if (changed == 0) {
      throw new RuleBroken("REC-2", action.number());
    }
    histories.changed(
        ActionRows.about(action.number()),
        next.name(),
        reason,
        FieldChange.of("state", action.state(), next));
    return rows.find(action.number());
  }

  /** An action that one of these roles of the caller reaches (PTY-10). */
  private ActionView reached(String number, Role... roles) {
    ActionView action = require(number);
    mandates.require(action.places(), roles);
    return action;
  }

  /** An action, if the caller belongs to the provider. */
  private ActionView require(String number) {
    if (callers.current().customerId() != null) {
      throw RuleBroken.at("action", "REC-1", number);
    }
    return rows.find(number);
  }

  private static ActionState state(ActionView action) {
    return ActionState.valueOf(action.state());
  }
}
