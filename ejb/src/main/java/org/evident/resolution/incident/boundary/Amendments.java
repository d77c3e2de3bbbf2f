package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.boundary.AmendmentRows.Stored;
import org.evident.resolution.incident.boundary.AmendmentRows.Wish;
import org.evident.resolution.incident.rule.Amendment;

/**
 * The door to requests that judge a clock otherwise: people of any team ask, a service level manager outside the team that
 * missed the target decides, and only then the ledger says so (SLA-10, SLA-12, SOD-5).
 */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, SERVICE_OWNERS, LEVEL_MANAGERS})
public class Amendments {

  @Inject private AmendmentRows rows;
  @Inject private Amending amending;
  @Inject private Obligations obligations;
  @Inject private SeenIncidents incidents;
  @Inject private RoleHolders holders;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<AmendmentMoved> moved;

  /** Asks that a clock does not count, for a reason the agreement names as an exception (SLA-12). */
  public AmendmentView exclude(String number, @Valid AmendmentCommands.Exclude command) {
    OpenIncident incident = incidents.require(number);
    String reason = amending.exceptions(incident.id()).require(command.reason());
    return ask(
        incident, new Wish("EXCLUSION", command.metric(), null, null, reason, command.evidence()));
  }

  /** Says that impact and urgency were recorded in error; once approved, a breach under the error is lifted (SLA-10). */
  public AmendmentView correct(String number, @Valid AmendmentCommands.Correct command) {
    OpenIncident incident = incidents.require(number);
    return ask(
        incident,
        new Wish(
            "PRIORITY",
            null,
            command.impact(),
            command.urgency(),
            command.reason(),
            command.evidence()));
  }

  /** Decides on a request: not one's own (SOD-1), and not one of the own team's (SOD-5). */
  @RolesAllowed(LEVEL_MANAGERS)
  public AmendmentView decide(
      String incident, String number, @Valid AmendmentCommands.Decide command) {
    Caller caller = callers.current();
    Stored stored =
        rows.byNumber(number)
            .filter(s -> caller.sees(s.customer()) && incident.equals(s.view().incident()))
            .orElseThrow(() -> RuleBroken.at("amendment", "REC-1", number));
    Amendment.State state =
        stored
            .amendment()
            .decide(
                caller.login(),
                amending.teamOf(caller.login()),
                command.approved(),
                command.comment());
    if (!amending.settled(stored, state, command.comment())) {
      return view(number);
    }
    if (!rows.decide(stored.id(), state, caller.login(), command.comment(), now())) {
      throw new RuleBroken("REC-2", number);
    }
    RecordRef about = new RecordRef(RecordKind.INCIDENT, incident);
    if (state == Amendment.State.APPROVED) {
      amending.apply(about, stored, now());
    }
    histories.write(about, "AMENDMENT_" + state, number + " " + stored.wish().reason());
    tell(about, state.name(), number, stored.wish(), holders.named(stored.view().requester()));
    obligations.plan(incident);
    return view(number);
  }

  /** All requests about an incident, oldest first. */
  @RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, SERVICE_OWNERS, LEVEL_MANAGERS, AUDITORS})
  public List<AmendmentView> of(String incident) {
    return rows.stored(incidents.require(incident).id()).stream().map(Stored::view).toList();
  }

  /** The numbers of the requests about an incident that the caller may decide on. */
  @RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, SERVICE_OWNERS, LEVEL_MANAGERS, AUDITORS})
  public Set<String> decidable(String incident) {
    Caller caller = callers.current();
    if (!caller.hasAny(Role.SERVICE_LEVEL_MANAGER)) {
      return Set.of();
    }
    String team = amending.teamOf(caller.login());
    return rows.stored(incidents.require(incident).id()).stream()
        .map(Stored::amendment)
        .filter(amendment -> amendment.isDecidableBy(caller.login(), team))
        .map(Amendment::number)
        .collect(Collectors.toSet());
  }

  /** The exceptions for which a clock of an incident can be excluded, in the agreement's words (SLA-12). */
  @RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, SERVICE_OWNERS, LEVEL_MANAGERS, AUDITORS})
  public List<String> exceptions(String incident) {
    return amending.exceptions(incidents.require(incident).id()).reasons();
  }

  private AmendmentView ask(OpenIncident incident, Wish wish) {
    String number =
        numbers.next(RecordKind.APPROVAL, clock.instant().atZone(ZoneOffset.UTC).getYear());
    String team = amending.teamThatMissed(incident.id());
    rows.insert(number, incident.id(), team, callers.login(), wish, now());
    amending.ask(rows.byNumber(number).orElseThrow());
    RecordRef about = new RecordRef(RecordKind.INCIDENT, incident.number());
    histories.write(
        about, "AMENDMENT_REQUESTED", number + " " + wish.reason() + ": " + wish.evidence());
    tell(about, "REQUESTED", number, wish, holders.of(Role.SERVICE_LEVEL_MANAGER));
    obligations.plan(incident.number());
    return view(number);
  }

  private void tell(RecordRef about, String state, String number, Wish wish, Set<Long> audience) {
    moved.fire(new AmendmentMoved(about, clock.instant(), state, number, wish.reason(), audience));
  }

  private AmendmentView view(String number) {
    return rows.byNumber(number).orElseThrow().view();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
