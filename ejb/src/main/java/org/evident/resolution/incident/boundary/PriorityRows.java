package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.kernel.Priority;
import org.evident.resolution.incident.rule.Escalation;

/** Draws what follows from another priority: clocks that keep what was used, an incident that rises, and a wait that ends (INC-2, SLA-5, SLA-10). */
@ApplicationScoped
class PriorityRows {

  @Inject private IncidentClocks clocks;
  @Inject private EscalationRows escalations;
  @Inject private WaitEnds waits;
  @Inject private Clock clock;

  /** Another priority stands in an incident from now on. */
  void changed(long incident, Priority before, Priority priority) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    clocks.append(incident, now, new Change.PriorityChanged(priority));
    Escalation.of(before, priority)
        .ifPresent(cause -> escalations.raise(incident, cause, now, false));
    waits.graver(incident);
  }
}
