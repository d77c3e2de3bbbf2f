package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/** The door to what waits for the caller's customer: questions it was asked, and solutions it may still object to. */
@Stateless
@RolesAllowed(CUSTOMER_REPRESENTATIVES)
public class CustomerQueue {

  private static final String AROUND =
      " join incident i on i.id = w.incident_id join customer c on c.id = i.customer_id join service s"
          + " on s.id = i.service_id where i.customer_id = cast(? as bigint) and i.state = '%s' and %s ";
  private static final String SAID = "select i.id, i.number, i.title, s.name as service, ";
  private static final String ASKED =
      SAID
          + "'ANSWER' as awaited, w.asked_at as since, w.give_up_at as until from answer_wait w"
          + AROUND.formatted("PENDING", "w.appointment_at is null");
  private static final String SOLVED =
      SAID
          + "'CONFIRMATION' as awaited, i.state_since as since, w.due_at as until from"
          + " incident_deadline w"
          + AROUND.formatted("RESOLVED", "w.kind = 'CONFIRMATION'");

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Mandates mandates;

  /**
   * What waits for the customer, first what is decided first without it.
   *
   * @param limit how many at most
   */
  public List<AwaitedView> waiting(int limit) {
    Long customer = callers.current().customerId();
    ReachedRows reached = ReachedIncidents.of(mandates.scopes(Role.CUSTOMER_REPRESENTATIVE));
    List<Object> values = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      values.add(customer);
      values.addAll(reached.values());
    }
    values.add(limit);
    return statements.list(
        "select * from ("
            + ASKED
            + reached.sql()
            + " union all "
            + SOLVED
            + reached.sql()
            + ") a order by case when a.until is null then 1 else 0 end, a.until, a.id fetch first ?"
            + " rows only",
        CustomerQueue::view,
        values.toArray());
  }

  private static AwaitedView view(Row row) {
    return new AwaitedView(
        row.text("number"),
        row.text("title"),
        row.text("service"),
        row.text("awaited"),
        row.instant("since"),
        row.instant("until"));
  }
}
