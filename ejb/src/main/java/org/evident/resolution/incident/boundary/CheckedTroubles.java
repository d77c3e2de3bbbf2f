package org.evident.resolution.incident.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.link.rule.Relation;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.EventOutcome;
import org.evident.resolution.incident.rule.EventSeverity;

/**
 * Makes incidents of what checks of a service find, as events of one item and signature (INC-8): one for each customer the
 * service is agreed with, since each has clocks and a review of its own; the first one leads, the others are its children.
 * The door of the checks has decided who may bring them.
 */
@Stateless
@PermitAll
public class CheckedTroubles {

  private static final String SOURCE = "availability checks";
  private static final String SIGNATURE = "Service not available";
  private static final DateTimeFormatter SHOWN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  @Inject private Statements statements;
  @Inject private Services services;
  @Inject private EventCustomers customers;
  @Inject private EventIntake intake;
  @Inject private Kinships kinships;

  /**
   * What checks found of a service.
   *
   * @param service its number
   * @param at when it went down, or was there again
   * @param reportedAt when an incident that begins with it counts as reported, not before {@code at}
   */
  public record Found(String service, Instant at, Instant reportedAt) {}

  /**
   * A service went down; told again it does nothing twice.
   *
   * @return the number of the incident that leads, empty where nobody has agreed on the service
   */
  public Optional<String> down(Found found) {
    ServiceView service = services.service(found.service());
    String lead = null;
    for (EventCustomers.Agreed customer : customers.all(service.id())) {
      EventView done = intake.take(told(found, service, customer, "PROBLEM"));
      if (lead == null) {
        lead = done.incident();
      } else if (EventOutcome.OPENED.name().equals(done.outcome())) {
        kinships.relate(Relation.CHILD_OF, done.incident(), lead);
      }
    }
    return Optional.ofNullable(lead);
  }

  /** A service is there again: its incidents end by themselves, or say so to whoever works on them. */
  public void up(Found found) {
    List<EventCustomers.Agreed> waiting =
        statements.list(
            "select c.id, c.number from event_signature e join customer c on c.id = e.customer_id join"
                + " incident i on i.id = e.incident_id where e.item = ? and e.signature = ? and i.state"
                + " in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING') order by c.number",
            row -> new EventCustomers.Agreed(row.number("id"), row.text("number")),
            found.service(),
            SIGNATURE);
    if (!waiting.isEmpty()) {
      ServiceView service = services.service(found.service());
      waiting.forEach(customer -> intake.take(told(found, service, customer, "OK")));
    }
  }

  private static EventIntake.Told told(
      Found found, ServiceView service, EventCustomers.Agreed customer, String state) {
    boolean vital = "VITAL".equals(service.criticality());
    Instant at = found.at().truncatedTo(ChronoUnit.SECONDS);
    String said = "PROBLEM".equals(state) ? "not available since " : "available again since ";
    EventCommand event =
        new EventCommand(
            SOURCE,
            String.join(" ", service.number(), customer.number(), found.at().toString(), state),
            SIGNATURE,
            null,
            service.number(),
            customer.number(),
            vital ? EventSeverity.CRITICAL : EventSeverity.MAJOR,
            at,
            "Checks found " + service.name() + " " + said + SHOWN.format(at),
            null,
            state);
    Instant reported = found.reportedAt().truncatedTo(ChronoUnit.SECONDS);
    return new EventIntake.Told(event, at, reported, customer.id(), service);
  }
}
