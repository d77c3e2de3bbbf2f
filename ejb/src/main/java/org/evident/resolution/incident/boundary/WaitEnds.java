package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.PendingReason;

/** Takes incidents out of a wait: because somebody goes on, or because they have become too grave to wait (SLA-5). */
@ApplicationScoped
class WaitEnds {

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentRows rows;
  @Inject private Clock clock;

  /** Goes on with an incident, whose clock runs again if the wait paused it. */
  void goOn(OpenIncident incident) {
    rows.move(incident, IncidentState.IN_PROGRESS, null);
    if (incident.pausesClock()) {
      clocks.append(
          incident.id(), clock.instant().truncatedTo(ChronoUnit.SECONDS), new Change.Resumed());
    }
  }

  /** An answer ends the wait for it; a time the customer asked for stays, and so does every other incident (SLA-5). */
  void answered(OpenIncident incident) {
    if (incident.pendingReason() == PendingReason.CUSTOMER) {
      goOn(incident);
    } else {
      statements.change("update incident set version = version + 1 where id = ?", incident.id());
    }
  }

  /** Goes on with an incident that waits although it has become a P1 or major; silence would else resolve it (SLA-6). */
  void graver(long incident) {
    statements
        .first(OpenIncident.BY_ID, OpenIncident::of, incident)
        .filter(OpenIncident::waitsThoughGrave)
        .ifPresent(this::goOn);
  }
}
