package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.foundation.party.boundary.Retiring;
import org.evident.foundation.storage.boundary.Statements;

/** Says how many incidents of a customer or service are open that is about to leave (PTY-21). */
@ApplicationScoped
class RetiringIncidents {

  private static final String OPEN =
      "select count(*) as n from incident where state not in ('RESOLVED', 'CLOSED', 'CANCELLED') and ";

  @Inject private Statements statements;

  void tell(@Observes Retiring leaving) {
    statements
        .first(
            OPEN + (leaving.isCustomer() ? "customer_id = ?" : "service_id = ?"),
            row -> row.number("n"),
            leaving.id())
        .ifPresent(leaving::open);
  }
}
