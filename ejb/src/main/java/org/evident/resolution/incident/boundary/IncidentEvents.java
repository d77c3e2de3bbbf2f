package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.link.rule.Relation;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.EventMatch;
import org.evident.resolution.incident.rule.EventSplit;

/** The door to the events of an incident: why each belongs to it, and what joined it wrongly made an incident of its own (INC-8). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  AUDITORS
})
public class IncidentEvents {

  @Inject private SeenIncidents seen;
  @Inject private EventRows events;
  @Inject private EventSplitting splitting;
  @Inject private Noting noting;
  @Inject private Kinships kinships;
  @Inject private Histories histories;

  /** The events of an incident, the newest first and a hundred at most, each with why it belongs to it. */
  public JoinedEvents of(String number) {
    return events.of(seen.require(number).id());
  }

  /**
   * Makes an event that joined an incident wrongly, and the later ones of its item and signature, an incident of their own,
   * whose clocks begin when it happened (SLA-1); later messages go there. Breaks REC-1 for an event of another incident,
   * INC.SPLIT.UNKNOWN, INC.SPLIT.OVER, INC.SPLIT.FIRST or INC.SPLIT.ENDED for one that stays, REV-7 without a reason.
   */
  @RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
  public SplitOff split(String number, @Valid SplitEvent command) {
    OpenIncident visible = seen.require(number);
    splitting.queue(visible.id(), command);
    OpenIncident from = seen.held(number);
    JoinedEvent event =
        events
            .one(from.id(), command.source(), command.id())
            .orElseThrow(() -> RuleBroken.at("event", "REC-1", command.id()));
    EventMatch match = event.match() == null ? null : EventMatch.valueOf(event.match());
    EventSplit.require(from.state(), match, command.id(), command.reason());
    SplitOff done = splitting.split(from, event);
    String reason = command.reason().strip();
    note(from.number(), "EVENT_SPLIT", done.incident(), reason);
    note(done.incident(), "SPLIT_OFF", from.number(), reason);
    kinships.relate(Relation.SPLIT_FROM, done.incident(), from.number());
    return done;
  }

  private void note(String about, String act, String other, String reason) {
    noting.note(seen.require(about), reason, false);
    histories.write(new RecordRef(RecordKind.INCIDENT, about), act, other + ": " + reason);
  }
}
