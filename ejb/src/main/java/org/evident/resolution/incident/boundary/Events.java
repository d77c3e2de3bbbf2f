package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.EventOutcome;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * The door for monitoring tools: an event becomes an incident, an entry of one or the end of one (INC-8). Events of one
 * item and signature queue, so that no two of them open two incidents.
 */
@Stateless
@RolesAllowed({DESK, INCIDENT_MANAGERS})
public class Events {

  /** How far a tool's clock may be ahead. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  @Inject private Statements statements;
  @Inject private Services services;
  @Inject private EventCustomers customers;
  @Inject private EventSignatures signatures;
  @Inject private EventIncidents incidents;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Event<MonitorSaysDown> down;
  @Inject private Event<MonitorSaysUp> up;
  @Inject private Clock clock;
  @Inject private Parameters parameters;

  /**
   * Takes an event in, once; sent again it answers as it did before. Breaks INC.EVENT.CUSTOMER, PTY-10, or GEN-5 for one
   * more than five minutes ahead.
   */
  public EventView receive(@Valid EventCommand event) {
    ServiceView service = services.offered(event.service());
    CustomerView customer = customers.of(event.customer(), service.id());
    mandates.require(
        List.of(Scope.customer(customer.number()), Scope.service(service.number())),
        Role.SERVICE_DESK,
        Role.INCIDENT_MANAGER);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Guards.notAhead("at", event.at(), now.plus(SKEW));
    Instant at = event.at().isAfter(now) ? now : event.at().truncatedTo(ChronoUnit.SECONDS);
    boolean whole = event.item() == null || event.item().isBlank();
    String item = whole ? service.number() : event.item();
    signatures.begin(customer.id(), item, event.signature());
    Signature known = signature(customer.id(), item, event.signature());
    return statements
        .first(
            "select e.outcome, i.number from monitoring_event e left join incident i on i.id ="
                + " e.incident_id where e.source = ? and e.event_key = ?",
            EventView::of,
            event.source(),
            event.id())
        .orElseGet(() -> act(event, at, known, customer.id(), service, item));
  }

  private EventView act(
      EventCommand event,
      Instant at,
      Signature known,
      long customer,
      ServiceView service,
      String item) {
    boolean open = known.state() != null && known.state().isOpen();
    if (open && !event.trouble() && !at.isBefore(known.last())) {
      up.fire(new MonitorSaysUp(known.incident(), at));
    }
    EventOutcome outcome =
        EventOutcome.of(
            event.trouble(),
            parameters.minutes(ProcessParameter.EVENTS_TOGETHER),
            at,
            known.last(),
            open,
            open && !event.trouble() && incidents.needsPerson(known.incident()));
    String number = incidents.follow(outcome, known.incident(), event, at, customer, service.id());
    if (event.trouble() && event.outage() != null) {
      down.fire(new MonitorSaysDown(number, service.number(), event.outage(), at));
    }
    statements.change(
        "insert into monitoring_event (source, event_key, at, received_at, severity, state, text,"
            + " outcome, incident_id, author) values (?, ?, ?, ?, ?, ?, ?, ?, (select id from incident"
            + " where number = ?), ?)",
        event.source(),
        event.id(),
        at,
        clock.instant(),
        event.severity(),
        event.state(),
        event.text(),
        outcome,
        number,
        callers.login());
    if (event.trouble()) {
      boolean newest = known.last() == null || at.isAfter(known.last());
      statements.change(
          "update event_signature set incident_id = (select id from incident where number = ?),"
              + " last_at = ? where customer_id = ? and item = ? and signature = ?",
          number,
          newest ? at : known.last(),
          customer,
          item,
          event.signature());
    }
    return new EventView(outcome.name(), number);
  }

  /** Holds the row until this event is done with; the next one waits, and only then sees what this one has done. */
  private Signature signature(long customer, String item, String signature) {
    statements.first(
        "select customer_id from event_signature where customer_id = ? and item = ? and signature = ?"
            + " for update",
        row -> row.number("customer_id"),
        customer,
        item,
        signature);
    return statements
        .first(
            "select e.incident_id, e.last_at, i.state from event_signature e left join incident i on"
                + " i.id = e.incident_id where e.customer_id = ? and e.item = ? and e.signature = ?",
            Signature::of,
            customer,
            item,
            signature)
        .orElseThrow();
  }

  private record Signature(Long incident, Instant last, IncidentState state) {
    static Signature of(Row row) {
      String state = row.text("state");
      return new Signature(
          row.numberOrNull("incident_id"),
          row.instant("last_at"),
          state == null ? null : IncidentState.valueOf(state));
    }
  }
}
