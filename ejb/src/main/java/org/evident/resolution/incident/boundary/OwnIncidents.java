package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.USERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.ActsFor;

/** The door for who is no more than a user: they report incidents and follow those they reported, and see no others (USR-1, USR-2). */
@Stateless
@RolesAllowed(USERS)
public class OwnIncidents {

  @Inject private OwnRows rows;
  @Inject private AwaitedRows awaited;
  @Inject private IncidentIntake intake;
  @Inject private Replying replying;
  @Inject private Reopening reopening;
  @Inject private Obligations obligations;
  @Inject private Statements statements;
  @Inject private ReportedFor reportedFor;
  @Inject private Parties parties;
  @Inject private Services services;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private Readings readings;
  @Inject private Histories histories;

  /** The customers the caller reports for: their own, or those the role of a person of the provider is given for. */
  public List<CustomerView> customers() {
    return reportedFor.customers();
  }

  /** The services a report can be about. */
  public List<ServiceView> services() {
    return services.list().stream().filter(ServiceView::offered).toList();
  }

  /**
   * What the caller reported, the newest first.
   *
   * @param before the key of the last one seen, or null
   */
  public Page<OwnView> page(Long before, int limit) {
    return rows.page(callers.current(), before, limit);
  }

  /**
   * What the caller reported and is not solved yet, the newest first.
   *
   * @param limit how many at most
   */
  public List<OwnView> open(int limit) {
    return rows.open(callers.current(), limit);
  }

  /**
   * What waits for the caller's word, first what is decided first without it.
   *
   * @param limit how many at most
   */
  public List<AwaitedView> waiting(int limit) {
    return awaited.ofReporter(
        callers.login(), ReachedIncidents.of(mandates.scopes(Role.USER)), limit);
  }

  /** One incident the caller reported; breaks REC-1 for any other. */
  public OwnView one(String number) {
    OpenIncident incident = own(number);
    readings.note(new RecordRef(RecordKind.INCIDENT, incident.number()));
    return rows.one(incident, callers.login());
  }

  /** Reports an incident; breaks USR-2 for who acts for no customer. */
  public OwnView report(@Valid OwnReport command) {
    List<String> actsFor = customers().stream().map(CustomerView::number).toList();
    CustomerView customer = parties.served(ActsFor.one(actsFor, command.customer()));
    ServiceView service = services.offered(command.service());
    mandates.require(
        List.of(Scope.customer(customer.number()), Scope.service(service.number())), Role.USER);
    IncidentIntake.Taken taken =
        intake.take(
            customer.id(),
            service.id(),
            new IncidentCommands.Report(
                customer.number(),
                service.number(),
                command.title(),
                command.description(),
                command.impact(),
                command.urgency(),
                "PORTAL",
                null,
                null,
                null));
    obligations.plan(taken.number());
    histories.write(
        new RecordRef(RecordKind.INCIDENT, taken.number()), "REPORTED", taken.priority().name());
    return one(taken.number());
  }

  /** Says something on an incident the caller reported, which goes on with it if it waits for that; breaks INC.REPLY. */
  public OwnView reply(String number, @Valid IncidentCommands.Reply command) {
    OpenIncident incident = own(number);
    statements.first(
        "select id from incident where id = ? for update", row -> row.number("id"), incident.id());
    replying.reply(own(number), command.text());
    return one(number);
  }

  /** Takes the solution of an incident the caller reported back within the window, with a reason (SLA-11). */
  public OwnView reopen(String number, String reason) {
    reopening.reopen(own(number), reason);
    return one(number);
  }

  private OpenIncident own(String number) {
    Caller caller = callers.current();
    return statements
        .first(OpenIncident.QUERY, OpenIncident::of, number == null ? "" : number)
        .filter(one -> caller.login().equals(one.reporter()) && caller.sees(one.customer()))
        .filter(one -> mandates.roles(rows.places(one)).contains(Role.USER))
        .orElseThrow(() -> RuleBroken.at("incident", "REC-1", number));
  }
}
