package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.evident.assurance.availability.rule.OutageCare;
import org.evident.assurance.availability.rule.OutageState;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionOpening;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Finds out why outages were, and agrees to their times (AVM-3). A correction makes an outage a new one to look at. */
@Stateless
@RolesAllowed({
  AVAILABILITY_MANAGERS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  INCIDENT_MANAGERS,
  OWNER_OF_SMS,
  AUDITORS,
  ADMIN
})
public class OutageSteps {

  private static final Role[] READERS = {
    Role.AVAILABILITY_MANAGER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.SERVICE_OWNER,
    Role.INCIDENT_MANAGER,
    Role.SMS_OWNER,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };

  @Inject private ActionOpening actions;
  @Inject private ActionLists lists;
  @Inject private Statements statements;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** Where an outage stands; breaks REC-1 where no role of the caller reaches it. */
  public OutageStanding standing(String number) {
    return found(number, READERS).standing();
  }

  /** Says that it was found out why it was; breaks AVM-3 while something is missing. */
  @RolesAllowed(AVAILABILITY_MANAGERS)
  public OutageStanding investigate(String number) {
    Found outage = found(number, Role.AVAILABILITY_MANAGER);
    outage.care().investigate();
    return take(outage, OutageState.INVESTIGATED, Role.AVAILABILITY_MANAGER);
  }

  /** Agrees to its times and share; breaks AVM-3 before it was investigated. */
  @RolesAllowed(LEVEL_MANAGERS)
  public OutageStanding confirm(String number) {
    Found outage = found(number, Role.SERVICE_LEVEL_MANAGER);
    outage.care().confirm();
    return take(outage, OutageState.CONFIRMED, Role.SERVICE_LEVEL_MANAGER);
  }

  /** What people promised to do about an outage. */
  public List<ActionView> actions(String number) {
    found(number, READERS);
    return lists.from(number);
  }

  /** Promises that somebody does something about an outage; breaks ACT-7, or REC-1 at an owner who is nobody of the provider. */
  @RolesAllowed({AVAILABILITY_MANAGERS, LEVEL_MANAGERS, SERVICE_OWNERS})
  public ActionView act(String number, @Valid OpenAction command) {
    Found outage =
        found(number, Role.AVAILABILITY_MANAGER, Role.SERVICE_LEVEL_MANAGER, Role.SERVICE_OWNER);
    return actions.open(new RecordRef(RecordKind.OUTAGE, number), null, outage.service(), command);
  }

  private OutageStanding take(Found outage, OutageState next, Role role) {
    String number = outage.standing().number();
    statements.change(
        "insert into outage_step (outage_id, outage_version, state, taken_by, taken_at) values (?, ?, ?,"
            + " ?, ?)",
        outage.id(),
        outage.version(),
        next,
        callers.login(),
        clock.instant());
    histories.changed(
        new RecordRef(RecordKind.OUTAGE, number),
        next.name(),
        "",
        FieldChange.of("state", outage.care().state(), next));
    return found(number, role).standing();
  }

  /** An outage of a component belongs to no service, so only who holds a role for everything reaches it. */
  private Found found(String number, Role... roles) {
    Duration threshold = parameters.minutes(ProcessParameter.OUTAGE_INVESTIGATION);
    Found found =
        statements
            .first(
                OutageStanding.SELECT + "and o.number = ?", row -> Found.of(row, threshold), number)
            .orElseThrow(() -> RuleBroken.at("outage", "REC-1", number));
    String service = found.standing().service();
    List<Scope> places = service == null ? List.of() : List.of(Scope.service(service));
    if (mandates.scopes(roles).stream().noneMatch(scope -> scope.reaches(places))) {
      throw RuleBroken.at("outage", "REC-1", number);
    }
    return found;
  }

  /** An outage with the version it is read in. */
  private record Found(
      long id, long version, Long service, OutageCare care, OutageStanding standing) {
    static Found of(Row row, Duration threshold) {
      return new Found(
          row.number("id"),
          row.number("version"),
          row.numberOrNull("service_id"),
          OutageStanding.care(row, threshold),
          OutageStanding.of(row, threshold));
    }
  }
}
