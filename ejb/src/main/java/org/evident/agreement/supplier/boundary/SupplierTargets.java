package org.evident.agreement.supplier.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about the targets of suppliers; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class SupplierTargets {

  @Inject private Statements statements;

  /** Whether targets of suppliers are recorded in this system at all, of whatever service. */
  public boolean recorded() {
    return statements
        .first(
            "select id from supplier_target order by id fetch first 1 rows only",
            row -> row.number("id"))
        .isPresent();
  }

  /** The targets of the suppliers that support a service in a month. */
  public List<SupplierTargetLine> of(long service, YearMonth month) {
    return statements.list(
        "select number, supplier, metric, priority, goal, actual, limit_minutes, handling_minutes,"
            + " hours_short from supplier_target where withdrawn_at is null and service_id = ? and"
            + " period = ? order by supplier, metric, priority, number",
        SupplierTargets::line,
        service,
        month.toString());
  }

  private static SupplierTargetLine line(Row row) {
    return new SupplierTargetLine(
        row.text("number"),
        row.text("supplier"),
        row.text("metric"),
        row.text("priority"),
        row.decimal("goal"),
        row.decimal("actual"),
        row.numberOrNull("limit_minutes"),
        row.numberOrNull("handling_minutes"),
        row.flag("hours_short"));
  }
}
