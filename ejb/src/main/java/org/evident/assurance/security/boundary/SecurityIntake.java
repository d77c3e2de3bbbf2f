package org.evident.assurance.security.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.evident.foundation.register.boundary.FollowingEntries;
import org.evident.resolution.incident.boundary.SecurityShown;

/** Records the security incident that an incident shows, or finds the one it names (INC-6). */
@ApplicationScoped
class SecurityIntake {

  private static final String PATH = "security-incidents";

  @Inject private FollowingEntries entries;

  void shown(@Observes SecurityShown event) {
    event.is(
        event
            .known()
            .map(number -> entries.require(PATH, number, "securityIncident"))
            .orElseGet(
                () ->
                    entries.enter(
                        PATH,
                        Map.of(
                            "service", event.service(),
                            "reportedAt", event.reportedAt().toString(),
                            "type", event.type(),
                            "severity", event.severity()))));
  }
}
