package org.evident.supply.demand.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evident.foundation.storage.boundary.Statements;

/**
 * What was consumed of a service, by month. Of one customer workload is counted; of all together consumed units are, and
 * where a month has none of them the workload of all customers.
 */
@ApplicationScoped
class Consumption {

  @Inject private Statements statements;

  /**
   * Reads it.
   *
   * @param customer number of one customer, or null for all together
   * @param unit as units or measures are named
   * @param from the first month wanted
   * @param last the last month wanted
   */
  SortedMap<YearMonth, BigDecimal> of(
      String service, String customer, String unit, YearMonth from, YearMonth last) {
    SortedMap<YearMonth, BigDecimal> months = new TreeMap<>();
    if (customer == null) {
      statements.each(
          "select u.period, sum(u.quantity) as quantity from consumed_units u join service s on s.id ="
              + " u.service_id where u.withdrawn_at is null and s.number = ? and u.unit = ? and u.period"
              + " between ? and ? group by u.period",
          row -> months.put(YearMonth.parse(row.text("period")), row.decimal("quantity")),
          service,
          unit,
          from.toString(),
          last.toString());
    }
    statements.each(
        "select w.period, sum(w.quantity) as quantity from workload_count w join service s on s.id ="
            + " w.service_id join customer c on c.id = w.customer_id where w.withdrawn_at is null and"
            + " s.number = ? and w.measure = ? and (c.number = ? or ? = '') and w.period between ? and ?"
            + " group by w.period",
        row -> months.putIfAbsent(YearMonth.parse(row.text("period")), row.decimal("quantity")),
        service,
        unit,
        customer == null ? "" : customer,
        customer == null ? "" : customer,
        from.toString(),
        last.toString());
    return months;
  }
}
