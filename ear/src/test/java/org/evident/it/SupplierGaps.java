package org.evident.it;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.evident.it.RawRows.Raw;

/** Finds the targets of suppliers that do not carry what is agreed with a customer, by hand (SLM-4). */
final class SupplierGaps {

  private final RawRows rows;
  private final YearMonth month;
  private final List<Raw> promised;
  private final List<Raw> goals;

  SupplierGaps(RawRows rows, long customer, YearMonth month) {
    this.rows = rows;
    this.month = month;
    String version =
        " where version_id = (select max(v.id) from agreement_version v join agreement a on a.id ="
            + " v.agreement_id where a.customer_id = ? and v.valid_from <= ?)";
    promised = rows.all("select * from agreement_target" + version, customer, month.atDay(1));
    goals = rows.all("select * from agreement_goal" + version, customer, month.atDay(1));
  }

  boolean test(Raw target) {
    String metric = target.text("metric");
    String priority = target.text("priority");
    return target.is("hours_short")
        || promised.stream()
            .filter(p -> p.text("metric").equals(metric))
            .filter(p -> priority == null || priority.equals(p.text("priority")))
            .anyMatch(p -> seconds(target) > p.number("limit_seconds").longValue())
        || "AVAILABILITY".equals(metric)
            && goals.stream()
                .filter(g -> "AVAIL".equals(g.text("figure")))
                .anyMatch(g -> target.number("goal").compareTo(g.number("goal")) < 0);
  }

  /** What a supplier may take with our own handling: as the contract of the month says, else as written down; 0 for nothing. */
  private long seconds(Raw target) {
    List<Raw> contracts =
        rows.all(
            "select t.limit_seconds, t.allowance_seconds from contract c join contract_target t on"
                + " t.contract_id = c.id where c.state <> 'DRAFT' and c.supplier = ? and t.metric = ?"
                + " and coalesce(t.priority, '-') = ? and c.starts_on <= ? and coalesce(c.ended_on, c.ends_on) >= ? order by"
                + " c.starts_on desc",
            target.text("supplier"),
            target.text("metric"),
            target.text("priority") == null ? "-" : target.text("priority"),
            month.atEndOfMonth(),
            month.atDay(1));
    if (!contracts.isEmpty()) {
      return seconds(contracts.get(0), "limit_seconds")
          + seconds(contracts.get(0), "allowance_seconds");
    }
    return target.number("limit_minutes") == null
        ? 0
        : 60 * (seconds(target, "limit_minutes") + seconds(target, "handling_minutes"));
  }

  private static long seconds(Raw row, String column) {
    BigDecimal value = row.number(column);
    return value == null ? 0 : value.longValue();
  }
}
