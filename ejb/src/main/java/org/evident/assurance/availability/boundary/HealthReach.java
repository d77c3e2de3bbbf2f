package org.evident.assurance.availability.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.Role;

/** Whose services the caller may look at, by the roles that open the doors to availability (PTY-10). */
@ApplicationScoped
class HealthReach {

  private static final Role[] READERS = {
    Role.SERVICE_OWNER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.INCIDENT_MANAGER,
    Role.SERVICE_DESK,
    Role.RESOLVER,
    Role.AVAILABILITY_MANAGER,
    Role.SMS_OWNER,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };

  @Inject private Mandates mandates;

  boolean includes(String service) {
    return numbers().test(service);
  }

  /** Tells of numbers of services, having asked once. */
  Predicate<String> numbers() {
    Set<Scope> scopes = mandates.scopes(READERS);
    return number ->
        scopes.stream().anyMatch(scope -> scope.reaches(List.of(Scope.service(number))));
  }
}
