package org.evident.supply.budget.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evident.foundation.storage.boundary.Statements;

/** Answers jobs about costs; a job's order was placed by somebody with the role. Costs are nobody else's to read here. */
@Stateless
@PermitAll
public class Costs {

  private static final String SUMS =
      "select period, max(currency) as currency, sum(budget) as budget, case when count(actual) ="
          + " count(*) then sum(actual) end as actual from cost_line where withdrawn_at is null and"
          + " service_id = ? and period like ? ";

  @Inject private Statements statements;

  /** Budget, actual and units of a service by month, over all its customers. */
  public CostYear year(long service, int year) {
    return read("", service, year);
  }

  /** Budget and actual of a service by month, of the lines entered for one customer; units are of the service. */
  public CostYear year(long customer, long service, int year) {
    return read("and customer_id = ? ", service, year, customer);
  }

  private CostYear read(String condition, long service, int year, Object... further) {
    String months = String.format("%04d-", year) + "%";
    List<Object> values = new ArrayList<>(List.of(service, months));
    values.addAll(List.of(further));
    Map<YearMonth, Sum> sums = new HashMap<>();
    statements.each(
        SUMS + condition + "group by period",
        row ->
            sums.put(
                YearMonth.parse(row.text("period")),
                new Sum(row.text("currency"), row.decimal("budget"), row.decimal("actual"))),
        values.toArray());
    Map<YearMonth, Map<String, BigDecimal>> units = units(service, months);
    TreeSet<YearMonth> entered = new TreeSet<>(sums.keySet());
    entered.addAll(units.keySet());
    String currency = sums.values().stream().map(Sum::currency).findFirst().orElse(null);
    return new CostYear(
        currency,
        entered.stream().map(m -> month(m, sums.get(m), units.getOrDefault(m, Map.of()))).toList());
  }

  private Map<YearMonth, Map<String, BigDecimal>> units(long service, String months) {
    Map<YearMonth, Map<String, BigDecimal>> units = new HashMap<>();
    statements.each(
        "select period, unit, sum(quantity) as quantity from consumed_units where withdrawn_at is"
            + " null and service_id = ? and period like ? group by period, unit",
        row ->
            units
                .computeIfAbsent(YearMonth.parse(row.text("period")), m -> new TreeMap<>())
                .put(row.text("unit"), row.decimal("quantity")),
        service,
        months);
    return units;
  }

  private static CostYear.Month month(YearMonth month, Sum sum, Map<String, BigDecimal> units) {
    return sum == null
        ? new CostYear.Month(month, BigDecimal.ZERO, null, units)
        : new CostYear.Month(month, sum.budget(), sum.actual(), units);
  }

  private record Sum(String currency, BigDecimal budget, BigDecimal actual) {}
}
