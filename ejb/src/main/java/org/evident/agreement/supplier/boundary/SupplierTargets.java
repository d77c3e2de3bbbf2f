package org.evident.agreement.supplier.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about the targets of suppliers; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class SupplierTargets {

  private static final int SECONDS = 60;

  @Inject private Statements statements;

  /** Whether targets of suppliers are recorded in this system at all, of whatever service. */
  public boolean recorded() {
    return statements
        .first(
            "select id from supplier_target order by id fetch first 1 rows only",
            row -> row.number("id"))
        .isPresent();
  }

  /**
   * The targets of the suppliers that support a service in a month; how long a supplier may take is what its contract of that
   * month says, where there is one.
   */
  public List<SupplierTargetLine> of(long service, YearMonth month) {
    List<SupplierTargetLine> lines = lines(service, month);
    Map<String, Promised> promised = lines.isEmpty() ? Map.of() : promised(service, month);
    return lines.stream()
        .map(
            line -> {
              String key = key(line.supplier(), line.metric(), line.priority());
              return promised.containsKey(key) ? promised.get(key).into(line) : line;
            })
        .toList();
  }

  /** What signed contracts that held in a month say of time, the later one last. */
  private Map<String, Promised> promised(long service, YearMonth month) {
    Map<String, Promised> promised = new HashMap<>();
    statements.each(
        "select c.supplier, t.metric, t.priority, t.limit_seconds, t.allowance_seconds from contract c"
            + " join contract_target t on t.contract_id = c.id where c.state <> 'DRAFT' and"
            + " t.limit_seconds is not null and c.starts_on <= ? and coalesce(c.ended_on, c.ends_on)"
            + " >= ? and c.supplier in (select s.supplier from supplier_target s where s.service_id = ?"
            + " and s.period = ?) order by c.starts_on, c.number",
        row ->
            promised.put(
                key(row.text("supplier"), row.text("metric"), row.text("priority")),
                new Promised(
                    row.number("limit_seconds") / SECONDS,
                    row.number("allowance_seconds") / SECONDS)),
        month.atEndOfMonth(),
        month.atDay(1),
        service,
        month.toString());
    return promised;
  }

  private static String key(String supplier, String metric, String priority) {
    return supplier + "\n" + metric + "\n" + priority;
  }

  private List<SupplierTargetLine> lines(long service, YearMonth month) {
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

  private record Promised(long limit, long handling) {
    SupplierTargetLine into(SupplierTargetLine line) {
      return new SupplierTargetLine(
          line.number(),
          line.supplier(),
          line.metric(),
          line.priority(),
          line.goal(),
          line.actual(),
          limit,
          handling,
          line.hoursShort());
    }
  }
}
