package org.evident.transition.change.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about the changes of a service; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class ServiceChanges {

  private static final String OF_SERVICE =
      "select c.number, c.title, c.customer_id, c.kind, c.planned_start, c.actual_end, c.outcome, c.review from"
          + " change_record c join change_record_service l on l.record_id = c.id where"
          + " c.withdrawn_at is null and l.service_id = ? and ";

  @Inject private Statements statements;

  /** The changes of a service that ended between two instants, oldest first. */
  public List<ChangeLine> implemented(long service, Instant from, Instant to) {
    return statements.list(
        OF_SERVICE + "c.actual_end >= ? and c.actual_end < ? order by c.actual_end, c.number",
        ServiceChanges::line,
        service,
        from,
        to);
  }

  /** The changes of a service that are to begin between two instants and have not ended, the next first. */
  public List<ChangeLine> planned(long service, Instant from, Instant to) {
    return statements.list(
        OF_SERVICE
            + "c.actual_end is null and c.planned_start >= ? and c.planned_start < ? order by"
            + " c.planned_start, c.number",
        ServiceChanges::line,
        service,
        from,
        to);
  }

  private static ChangeLine line(Row row) {
    return new ChangeLine(
        row.text("number"),
        row.text("title"),
        row.numberOrNull("customer_id"),
        row.text("kind"),
        row.instant("planned_start"),
        row.instant("actual_end"),
        row.text("outcome"),
        row.text("review"));
  }
}
