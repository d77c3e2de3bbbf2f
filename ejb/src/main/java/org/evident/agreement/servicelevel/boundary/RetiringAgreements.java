package org.evident.agreement.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.evident.foundation.party.boundary.Retiring;
import org.evident.foundation.storage.boundary.Statements;

/** Says which agreements go on that name a customer or service which is about to leave (PTY-21). */
@ApplicationScoped
class RetiringAgreements {

  private static final String GOING_ON =
      "select distinct a.number from agreement a join agreement_version v on v.agreement_id = a.id"
          + " where v.state in ('IN_NEGOTIATION', 'AGREED', 'ACTIVE') and ";

  @Inject private Statements statements;

  void tell(@Observes Retiring leaving) {
    leaving.agreed(
        statements.list(
            GOING_ON
                + (leaving.isCustomer()
                    ? "a.customer_id = ?"
                    : "exists (select 1 from agreement_service s where s.agreement_id = a.id and"
                        + " s.service_id = ?)")
                + " order by a.number",
            row -> row.text("number"),
            leaving.id()));
  }
}
