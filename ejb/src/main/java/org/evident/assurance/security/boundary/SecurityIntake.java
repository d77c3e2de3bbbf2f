package org.evident.assurance.security.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.register.boundary.FollowingEntries;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.resolution.incident.boundary.SecurityShown;

/** Records the security incident that an incident shows, or finds the one it names, and tells whom it concerns (INC-6). */
@ApplicationScoped
class SecurityIntake {

  private static final String PATH = "security-incidents";

  @Inject private FollowingEntries entries;
  @Inject private RoleHolders holders;
  @Inject private Event<SecurityTold> told;
  @Inject private Clock clock;

  void shown(@Observes SecurityShown event) {
    String number =
        event
            .known()
            .map(known -> entries.require(PATH, known, "securityIncident"))
            .orElseGet(
                () ->
                    entries.enter(
                        PATH,
                        Map.of(
                            "service", event.service(),
                            "reportedAt", event.reportedAt().toString(),
                            "type", event.type(),
                            "severity", event.severity())));
    event.is(number);
    told.fire(
        new SecurityTold(
            new RecordRef(RecordKind.SECURITY_INCIDENT, number),
            clock.instant(),
            event.incident().number(),
            event.service(),
            event.severity(),
            holders.reaching(List.of(Scope.service(event.service())), Role.SECURITY_MANAGER)));
  }
}
