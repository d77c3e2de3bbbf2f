package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Reads what waits for somebody outside the desk: questions they were asked, and solutions they may still object to. */
@ApplicationScoped
class AwaitedRows {

  private static final String AROUND =
      " join incident i on i.id = w.incident_id join customer c on c.id = i.customer_id join service s"
          + " on s.id = i.service_id where i.state = '%s' and %s and ";
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

  /** What waits for a customer, as far as a role for it reaches. */
  List<AwaitedView> ofCustomer(Long customer, ReachedRows reached, int limit) {
    return rows("i.customer_id = cast(? as bigint) ", customer, reached, limit);
  }

  /** What waits for whoever reported it, as far as a role for it reaches. */
  List<AwaitedView> ofReporter(String login, ReachedRows reached, int limit) {
    return rows("i.reporter = ? ", login, reached, limit);
  }

  /** First what is decided first without them. */
  private List<AwaitedView> rows(String whose, Object key, ReachedRows reached, int limit) {
    List<Object> values = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      values.add(key);
      values.addAll(reached.values());
    }
    values.add(limit);
    return statements.list(
        "select * from ("
            + ASKED
            + whose
            + reached.sql()
            + " union all "
            + SOLVED
            + whose
            + reached.sql()
            + ") a order by case when a.until is null then 1 else 0 end, a.until, a.id fetch first ?"
            + " rows only",
        AwaitedRows::view,
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
