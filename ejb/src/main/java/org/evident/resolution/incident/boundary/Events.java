package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.Role;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.ItemName;

/**
 * The door for monitoring tools: an event becomes an incident, an entry of one or the end of one (INC-8). Events of one
 * item and signature queue, so that no two of them open two incidents.
 */
@Stateless
@RolesAllowed({DESK, INCIDENT_MANAGERS})
public class Events {

  /** How far a tool's clock may be ahead. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  @Inject private Services services;
  @Inject private EventCustomers customers;
  @Inject private EventIntake intake;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /**
   * Takes an event in, once; sent again it answers as it did before. Breaks INC.EVENT.CUSTOMER, PTY-10, INC-8 for an item
   * or id many are called like, or GEN-5 for one more than five minutes ahead.
   */
  public EventView receive(@Valid EventCommand event) {
    ServiceView service = services.offered(event.service());
    CustomerView customer = customers.of(event.customer(), service.id());
    mandates.require(
        List.of(Scope.customer(customer.number()), Scope.service(service.number())),
        Role.SERVICE_DESK,
        Role.INCIDENT_MANAGER);
    ItemName.require(event.item());
    ItemName.requireEvent(event.id());
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    Guards.notAhead("at", event.at(), now.plus(SKEW));
    Instant at = event.at().isAfter(now) ? now : event.at().truncatedTo(ChronoUnit.SECONDS);
    return intake.take(new EventIntake.Told(event, at, at, customer.id(), service));
  }
}
