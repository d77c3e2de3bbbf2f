package org.evident.supply.demand.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.demand.rule.DemandMonth;
import org.evident.supply.demand.rule.ForetoldMonth;

/** Answers whoever adds demand up over all services; their door has decided who may. */
@Stateless
@PermitAll
public class MonthDemand {

  /** Forecasts in the order they were approved. */
  private static final String FORETOLD =
      "select f.number, f.service_id, f.customer_id, f.unit, f.approved_at, s.name as service, c.name as"
          + " customer, x.period, x.quantity from demand_forecast f join demand_month x on"
          + " x.forecast_id = f.id join service s on s.id = f.service_id left join customer c on c.id ="
          + " f.customer_id where f.scenario = 'BASE' and f.approved_at is not null and x.period between"
          + " ? and ? order by f.approved_at, f.id";

  /** Units that are told for all together replace what their customers add up to, so they come last. */
  private static final String CONSUMED =
      "select service_id, customer_id, unit, period, quantity, told from (select w.service_id,"
          + " w.customer_id, w.measure as unit, w.period, sum(w.quantity) as quantity, 0 as told from"
          + " workload_count w where w.withdrawn_at is null and w.period between ? and ? group by"
          + " w.service_id, w.customer_id, w.measure, w.period union all select u.service_id, cast(null"
          + " as bigint), u.unit, u.period, sum(u.quantity), 1 from consumed_units u where"
          + " u.withdrawn_at is null and u.period between ? and ? group by u.service_id, u.unit,"
          + " u.period) c order by told";

  private static final long BY_CUSTOMER = 0;

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;

  /**
   * What was foretold of each month and what came, ascending by forecast. A month is held against the forecast that was
   * approved last before it was over, or else against the first one approved after it.
   */
  public List<ForetoldMonth> of(YearMonth from, YearMonth to) {
    Map<Subject, BigDecimal> consumed = consumed(from.minusYears(1), to);
    Map<Subject, ForetoldMonth> held = new LinkedHashMap<>();
    statements.each(
        FORETOLD,
        row -> {
          Subject subject = Subject.of(row);
          YearMonth month = YearMonth.parse(row.text("period"));
          YearMonth approved =
              YearMonth.from(row.instant("approved_at").atZone(organisation.calendar().zone()));
          ForetoldMonth said =
              new ForetoldMonth(
                  row.text("number"),
                  row.text("service"),
                  row.text("customer"),
                  new DemandMonth(month, row.decimal("quantity"), consumed.get(subject)),
                  consumed.get(subject.yearBefore()));
          if (approved.isAfter(month)) {
            held.putIfAbsent(subject, said);
          } else {
            held.put(subject, said);
          }
        },
        from.toString(),
        to.toString());
    List<ForetoldMonth> all = new ArrayList<>(held.values());
    all.sort((a, b) -> a.forecast().compareTo(b.forecast()));
    return all;
  }

  /** What was consumed, for single customers and for all together, as single forecasts are compared. */
  private Map<Subject, BigDecimal> consumed(YearMonth from, YearMonth to) {
    Map<Subject, BigDecimal> all = new HashMap<>();
    statements.each(
        CONSUMED,
        row -> {
          Subject subject = Subject.of(row);
          BigDecimal quantity = row.decimal("quantity");
          all.put(subject, quantity);
          if (row.number("told") == BY_CUSTOMER) {
            all.merge(subject.together(), quantity, BigDecimal::add);
          }
        },
        from.toString(),
        to.toString(),
        from.toString(),
        to.toString());
    return all;
  }

  /** What is consumed in a month; the customer is null for all together. */
  private record Subject(long service, Long customer, String unit, String period) {
    static Subject of(Row row) {
      return new Subject(
          row.number("service_id"),
          row.numberOrNull("customer_id"),
          row.text("unit"),
          row.text("period"));
    }

    Subject together() {
      return new Subject(service, null, unit, period);
    }

    Subject yearBefore() {
      return new Subject(service, customer, unit, YearMonth.parse(period).minusYears(1).toString());
    }
  }
}
