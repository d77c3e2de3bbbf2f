package org.evident.supply.demand.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about counted workload; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class WorkloadCounts {

  @Inject private Statements statements;

  /** What somebody counted as a whole, and the number of the record that says so. */
  public record Entered(String number, BigDecimal quantity) {}

  /** What was counted for a customer in a month, by measure and service. */
  public Map<String, Map<Long, BigDecimal>> of(long customer, YearMonth month) {
    Map<String, Map<Long, BigDecimal>> counts = new TreeMap<>();
    statements.each(
        "select service_id, measure, quantity from workload_count where withdrawn_at is null and"
            + " customer_id = ? and period = ?",
        row ->
            counts
                .computeIfAbsent(row.text("measure"), measure -> new TreeMap<>())
                .put(row.number("service_id"), row.decimal("quantity")),
        customer,
        month.toString());
    return counts;
  }

  /** What was counted for a customer and a service in a month, by measure. */
  public Map<String, Entered> of(long customer, long service, YearMonth month) {
    Map<String, Entered> counts = new TreeMap<>();
    statements.each(
        "select number, measure, quantity from workload_count where withdrawn_at is null and"
            + " customer_id = ? and service_id = ? and period = ?",
        row ->
            counts.put(
                row.text("measure"), new Entered(row.text("number"), row.decimal("quantity"))),
        customer,
        service,
        month.toString());
    return counts;
  }
}
