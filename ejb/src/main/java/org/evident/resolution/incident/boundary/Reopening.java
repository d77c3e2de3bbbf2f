package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.agreement.servicelevel.rule.ClockPolicy;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;

/** Takes solutions back, whoever may: the clock goes on without the time between (SLA-11). */
@ApplicationScoped
class Reopening {

  @Inject private IncidentClocks clocks;
  @Inject private IncidentRows rows;
  @Inject private Obligations obligations;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Takes the solution of an incident back within the window, with a reason. */
  void reopen(OpenIncident incident, String reason) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Guards.reopen(
        incident.takenBackFrom(), reason, now, organisation.calendar(), ClockPolicy.of(parameters));
    rows.move(incident, IncidentState.IN_PROGRESS, null);
    clocks.append(incident.id(), now, new Change.Reopened());
    rows.reopened(incident.id(), now);
    rows.note(incident, reason, true);
    obligations.plan(incident.number());
    histories.write(new RecordRef(RecordKind.INCIDENT, incident.number()), "REOPENED", reason);
  }
}
