package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RuleBroken;

/** Finds the customer an event concerns: the one it names, or the only one its service is agreed with. */
@ApplicationScoped
class EventCustomers {

  @Inject private Statements statements;
  @Inject private Parties parties;

  /** The customer; breaks INC.EVENT.CUSTOMER where the event names none and there is not exactly one. */
  CustomerView of(String named, long service) {
    if (named != null && !named.isBlank()) {
      return parties.customer(named);
    }
    List<Agreed> agreed = all(service);
    if (agreed.size() != 1) {
      throw RuleBroken.at("customer", "INC.EVENT.CUSTOMER");
    }
    return parties.customer(agreed.get(0).number());
  }

  /** Every customer a service is agreed with today, by number. */
  List<Agreed> all(long service) {
    return statements.list(
        "select distinct c.id, c.number from agreement a join customer c on c.id = a.customer_id join"
            + " agreement_version v on v.agreement_id = a.id where c.active and v.state = 'ACTIVE'"
            + " and a.form <> 'INTERNAL' and (a.all_services or exists (select 1 from"
            + " agreement_service s where s.agreement_id = a.id and s.service_id = ?)) order by"
            + " c.number",
        row -> new Agreed(row.number("id"), row.text("number")),
        service);
  }

  /** A customer a service is agreed with. */
  record Agreed(long id, String number) {}
}
