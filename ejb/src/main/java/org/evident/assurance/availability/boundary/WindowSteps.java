package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evident.assurance.availability.rule.WindowState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Tells customers of maintenance windows, and for whom downtime in them counts as planned (AV-2). */
@Stateless
@RolesAllowed({
  AVAILABILITY_MANAGERS,
  CHANGE_MANAGERS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  OWNER_OF_SMS,
  AUDITORS,
  ADMIN
})
public class WindowSteps {

  private static final Role[] READERS = {
    Role.AVAILABILITY_MANAGER,
    Role.CHANGE_MANAGER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.SERVICE_OWNER,
    Role.SMS_OWNER,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };
  private static final Role[] WRITERS = {
    Role.AVAILABILITY_MANAGER, Role.CHANGE_MANAGER, Role.SERVICE_LEVEL_MANAGER
  };

  @Inject private WindowRows rows;
  @Inject private RoleHolders holders;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private Event<WindowAnnounced> announced;
  @Inject private Clock clock;

  /** Where a window stands; breaks REC-1 where no role of the caller reaches its service. */
  public WindowStanding standing(String number) {
    return rows.standing(known(number, READERS));
  }

  /** Tells the people of all customers it concerns, once and before it begins; breaks AV-2 otherwise. */
  @RolesAllowed({AVAILABILITY_MANAGERS, CHANGE_MANAGERS, LEVEL_MANAGERS})
  public WindowStanding announce(String number) {
    WindowRows.Known window = known(number, WRITERS);
    Instant now = clock.instant();
    WindowState.announce(number, window.start(), window.notice(), now);
    rows.announced(window, now);
    RecordRef about = new RecordRef(RecordKind.MAINTENANCE_WINDOW, number);
    histories.changed(about, "ANNOUNCED", "", FieldChange.of("noticeSentAt", null, now));
    Set<Long> people = new TreeSet<>();
    rows.customers(window).forEach(customer -> people.addAll(holders.ofCustomer(customer)));
    announced.fire(
        new WindowAnnounced(
            about, now, window.serviceName(), window.start(), window.end(), people));
    return standing(number);
  }

  private WindowRows.Known known(String number, Role... roles) {
    WindowRows.Known window = rows.find(number);
    List<Scope> places = List.of(Scope.service(window.service()));
    if (mandates.scopes(roles).stream().noneMatch(scope -> scope.reaches(places))) {
      throw RuleBroken.at("window", "REC-1", number);
    }
    return window;
  }
}
