package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.draft.boundary.Drafts;
import org.evident.foundation.draft.rule.Slot;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.category.boundary.CategoryRows;
import org.evident.resolution.category.rule.CategoryKind;
import org.evident.resolution.incident.rule.Confirmation;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.PriorityMatrix;

/** The door to incident management: each method is one step of sheet 3.25 in one transaction. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class Incidents {

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentLists lists;
  @Inject private SeenIncidents seen;
  @Inject private IncidentIntake intake;
  @Inject private IncidentRows rows;
  @Inject private PriorityRows priorities;
  @Inject private Dispatching dispatching;
  @Inject private Handing handing;
  @Inject private Obligations obligations;
  @Inject private MajorRows majors;
  @Inject private IncidentSolving solving;
  @Inject private IncidentClosing closing;
  @Inject private Kinships kinships;
  @Inject private CategoryRows categories;
  @Inject private AnswerWaits waits;
  @Inject private WaitEnds ends;
  @Inject private Reopening reopening;
  @Inject private Parties parties;
  @Inject private Services services;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private Drafts drafts;
  @Inject private Noting noting;
  @Inject private Clock clock;

  /** Takes a report in; its clocks start when the report reached the provider (SLA-1). */
  @RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, CUSTOMER_REPRESENTATIVES})
  public IncidentView report(@Valid IncidentCommands.Report command) {
    CustomerView customer = parties.served(command.customer());
    ServiceView service = services.offered(command.service());
    mandates.require(
        List.of(Scope.customer(customer.number()), Scope.service(service.number())),
        Role.SERVICE_DESK,
        Role.RESOLVER,
        Role.INCIDENT_MANAGER,
        Role.CUSTOMER_REPRESENTATIVE);
    String category = categories.require(CategoryKind.FAULT, "category", command.category(), null);
    IncidentIntake.Taken taken = intake.take(customer.id(), service.id(), command.sorted(category));
    return done(taken.number(), "REPORTED", taken.priority().name());
  }

  /** Gives a new incident to a team or somebody of it; breaks INC.CATEGORY while nobody says what kind of fault it is, REC-1 for no team or person, INC.CREW for one of another team. */
  @RolesAllowed({DESK, INCIDENT_MANAGERS})
  public IncidentView assign(String number, @Valid IncidentCommands.Assign command) {
    dispatching.give(seen.require(number), command);
    return handing.tell(done(number, "ASSIGNED", command.team()), command.assignee());
  }

  /** Takes an incident into work and tells the reporter so, which stops the response clock (SLA-2). */
  public IncidentView start(String number) {
    OpenIncident incident = seen.require(number);
    Caller caller = callers.current();
    majors.handed(incident, caller.login());
    rows.move(incident, IncidentState.IN_PROGRESS, null);
    Instant now = now();
    if (!incident.responded()) {
      clocks.append(incident.id(), now, new Change.Responded());
    }
    statements.change(
        "update incident set assignee_id = ?, assignee_order = ?, first_response_at ="
            + " coalesce(first_response_at, ?) where id = ?",
        caller.id(),
        caller.name(),
        now,
        incident.id());
    return done(number, "STARTED", caller.login());
  }

  /** Lets an incident wait; only a wait for the customer pauses its clock, and no P1 or major one waits (SLA-5). */
  public IncidentView pend(String number, @Valid IncidentCommands.Pend command) {
    OpenIncident incident = seen.require(number);
    Instant now = now();
    Guards.pend(
        command.reason(),
        incident.priority(),
        incident.major(),
        command.question(),
        command.appointmentAt(),
        now);
    rows.move(incident, IncidentState.PENDING, command.reason());
    if (command.question() != null && !command.question().isBlank()) {
      rows.note(incident, command.question(), command.reason().asks());
    }
    Optional<Instant> until = command.reason().end(command.appointmentAt());
    command
        .reason()
        .pause()
        .ifPresent(p -> clocks.append(incident.id(), now, new Change.Paused(p, until)));
    waits.begin(incident.id(), command.reason(), now, until);
    return done(number, "PENDING", command.reason().name());
  }

  /** Goes on after a wait. */
  @RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS, CUSTOMER_REPRESENTATIVES})
  public IncidentView resume(String number) {
    OpenIncident incident = seen.require(number);
    ends.goOn(incident);
    return done(number, "RESUMED", "");
  }

  /** Resolves an incident, which stops its clocks at the instant the service was restored (SLA-3). */
  public IncidentView resolve(String number, @Valid IncidentCommands.Resolve command) {
    OpenIncident incident = seen.require(number);
    solving.solve(incident, command);
    return done(number, "RESOLVED", command.code());
  }

  /** Takes a solution back within the window; the clock goes on without the time between (SLA-11). */
  @RolesAllowed({DESK, INCIDENT_MANAGERS, CUSTOMER_REPRESENTATIVES})
  public IncidentView reopen(String number, String reason) {
    reopening.reopen(seen.require(number), reason);
    return lists.incident(number);
  }

  /** Closes a solved incident, which confirms its solution; breaks INC.MAJOR.REVIEW of a major one that is not reviewed. */
  @RolesAllowed({DESK, INCIDENT_MANAGERS, CUSTOMER_REPRESENTATIVES})
  public IncidentView close(String number) {
    OpenIncident incident = seen.require(number);
    closing.close(incident, Confirmation.CONFIRMED);
    return done(number, "CLOSED", Confirmation.CONFIRMED.name());
  }

  /** Cancels an incident that should not have been; none of its clocks counts (SLA-12, SLA-13). */
  @RolesAllowed({DESK, INCIDENT_MANAGERS})
  public IncidentView cancel(String number, @Valid IncidentCommands.Cancel command) {
    OpenIncident incident = seen.require(number);
    kinships.cancel(incident, command);
    rows.move(incident, IncidentState.CANCELLED, null);
    clocks.append(incident.id(), now(), new Change.Cancelled(command.reason()));
    statements.change(
        "update incident set cancel_reason = ? where id = ?", command.reason(), incident.id());
    return done(number, "CANCELLED", command.reason());
  }

  /** Judges impact and urgency of an open incident anew; the clocks take over what was used (INC-1, SLA-10). Breaks INC.EDIT. */
  public IncidentView prioritise(String number, int impact, int urgency) {
    OpenIncident incident = seen.held(number);
    incident.state().mustBeOpen();
    Priority priority = PriorityMatrix.DEFAULT.priority(impact, urgency);
    rows.weigh(incident.id(), impact, urgency, priority);
    if (priority != incident.priority()) {
      priorities.changed(incident.id(), incident.priority(), priority);
    }
    histories.changed(
        new RecordRef(RecordKind.INCIDENT, number),
        "PRIORITISED",
        "",
        FieldChange.of("priority", incident.priority(), priority));
    return done(number, "PRIORITISED", priority.name());
  }

  /** Writes down work done. */
  public IncidentView note(String number, @Valid IncidentCommands.Note command) {
    OpenIncident incident = seen.require(number);
    noting.note(incident, command.text(), command.visibleToCustomer());
    drafts.drop(
        new RecordRef(RecordKind.INCIDENT, number),
        command.visibleToCustomer() ? Slot.REPLY : Slot.NOTE);
    return lists.incident(number);
  }

  private IncidentView done(String number, String act, String detail) {
    obligations.plan(number);
    histories.write(new RecordRef(RecordKind.INCIDENT, number), act, detail);
    return lists.incident(number);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
