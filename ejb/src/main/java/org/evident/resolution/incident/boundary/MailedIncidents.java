package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.IncidentStep;

/** What people report and answer by mail; whoever reads the mails acts with the rights of their senders, as on a page. */
@Stateless
@PermitAll
public class MailedIncidents {

  /** What impact and urgency are until the service desk has judged them (processes.md 1.12). */
  private static final int UNJUDGED = 3;

  /** Whose roles open the door to notes on a page. */
  private static final Set<Role> WRITERS =
      EnumSet.of(Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);

  @Inject private Statements statements;
  @Inject private IncidentIntake intake;
  @Inject private OwnRows rows;
  @Inject private Replying replying;
  @Inject private Obligations obligations;
  @Inject private Kinships kinships;
  @Inject private SecurityRows security;
  @Inject private ReportedFor reportedFor;
  @Inject private Noting noting;
  @Inject private Services services;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Event<ReportTaken> taken;

  /**
   * An incident as its sender may answer on it.
   *
   * @param staffed whether their roles let them write notes on it
   * @param theirs whether they see it: they reported it, or speak for its customer
   * @param open whether it can be answered on
   * @param merged the number of the open one it is the same as, null where there is none
   * @param service the number of its service
   */
  public record Thread(
      String number,
      boolean staffed,
      boolean theirs,
      boolean open,
      String merged,
      String service) {}

  /** The incident of a number as the caller may answer on it. */
  public Optional<Thread> find(String number) {
    return statements.first(OpenIncident.QUERY, OpenIncident::of, number).map(this::thread);
  }

  private Thread thread(OpenIncident incident) {
    Collection<Scope> places = rows.places(incident);
    boolean open = isOpen(incident);
    return new Thread(
        incident.number(),
        isStaffed(incident),
        isTheirs(incident, places),
        open,
        open
            ? null
            : kinships
                .original(incident)
                .filter(one -> isOpen(one) && one.customer() == incident.customer())
                .map(OpenIncident::number)
                .orElse(null),
        places.stream()
            .filter(place -> place.kind() == ScopeKind.SERVICE)
            .map(Scope::key)
            .findFirst()
            .orElseThrow());
  }

  private boolean isStaffed(OpenIncident incident) {
    Set<Role> held = mandates.roles(rows.everyPlace(incident));
    return callers.current().customerId() == null && WRITERS.stream().anyMatch(held::contains);
  }

  private boolean isTheirs(OpenIncident incident, Collection<Scope> places) {
    Caller caller = callers.current();
    Set<Role> held = mandates.roles(places);
    boolean reported = caller.login().equals(incident.reporter()) && held.contains(Role.USER);
    boolean speaks =
        held.contains(Role.CUSTOMER_REPRESENTATIVE) && !security.withholds(incident.id());
    return caller.sees(incident.customer()) && (reported || speaks);
  }

  private static boolean isOpen(OpenIncident incident) {
    return IncidentStep.REPLY.fits(incident.state());
  }

  /** Whether the caller speaks for exactly one customer and may report on a service, which is offered. */
  public boolean mayReport(String service) {
    return customer().filter(one -> reaches(one, service)).isPresent()
        && services.list().stream()
            .filter(ServiceView::offered)
            .anyMatch(one -> one.number().equals(service));
  }

  private boolean reaches(CustomerView customer, String service) {
    Set<Role> held =
        mandates.roles(List.of(Scope.customer(customer.number()), Scope.service(service)));
    return held.contains(Role.USER) || held.contains(Role.CUSTOMER_REPRESENTATIVE);
  }

  private Optional<CustomerView> customer() {
    List<CustomerView> customers = reportedFor.customers();
    return customers.size() == 1 ? Optional.of(customers.get(0)) : Optional.empty();
  }

  /**
   * Takes a report of the caller in, who {@linkplain #mayReport may}, and tells them under which number.
   *
   * @param service the number of its service
   * @param title 5 to 200 characters
   * @param at when it reached the provider (SLA-1)
   * @param follows the number of the incident it follows, null where it follows none
   * @return its number
   */
  public String report(String service, String title, String text, Instant at, String follows) {
    CustomerView customer = customer().orElseThrow();
    ServiceView about = services.offered(service);
    IncidentIntake.Taken made =
        intake.take(
            customer.id(),
            about.id(),
            new IncidentCommands.Report(
                null, null, title, text, UNJUDGED, UNJUDGED, "MAIL", at, null, null));
    if (follows != null) {
      kinships.relate(Relation.FOLLOWS, made.number(), follows);
    }
    obligations.plan(made.number());
    RecordRef incident = new RecordRef(RecordKind.INCIDENT, made.number());
    histories.write(incident, "REPORTED", made.priority().name());
    taken.fire(new ReportTaken(incident, at, title, Set.of(callers.current().id())));
    return made.number();
  }

  /** Writes an answer of the caller down on an incident that is {@linkplain Thread#theirs theirs} and open. */
  public void reply(String number, String text) {
    hold(number);
    replying.reply(require(number), text);
  }

  /** Writes what the caller says as a note for staff, on an incident that is {@linkplain Thread#staffed theirs to write on}. */
  public void note(String number, String text) {
    hold(number);
    noting.note(require(number), text, false);
  }

  /** Passes an answer on to those who work on the incident that theirs is the same as. */
  public void passOn(String number, String original, String text) {
    hold(original);
    replying.passOn(number, require(original), text);
  }

  private void hold(String number) {
    statements.first(
        "select id from incident where number = ? for update", row -> row.number("id"), number);
  }

  private OpenIncident require(String number) {
    return statements.first(OpenIncident.QUERY, OpenIncident::of, number).orElseThrow();
  }
}
