package org.evident.supply.demand.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.demand.rule.DemandMonth;

/** Answers jobs about what was foretold of one service and what came; a job's order was placed by somebody with the role. */
@Stateless
@PermitAll
public class ServiceDemand {

  private static final String FORETOLD =
      "select f.number, f.unit, f.approved_at, x.quantity, (select sum(w.quantity) from workload_count w where"
          + " w.withdrawn_at is null and w.service_id = f.service_id and w.measure = f.unit and w.period ="
          + " x.period and w.customer_id = f.customer_id) as consumed from demand_forecast f join"
          + " demand_month x on x.forecast_id = f.id where f.scenario = 'BASE' and f.approved_at is not"
          + " null and f.service_id = ? and f.customer_id = ? and x.period = ? order by f.approved_at, f.id";

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;

  /**
   * What was foretold of a month for a customer, by unit; what all customers together consume is told to none of them. A
   * month is held against the forecast that was approved last before it was over, or else against the first one approved
   * after it.
   */
  public Collection<Foretold> of(long customer, long service, YearMonth month) {
    SortedMap<String, Foretold> held = new TreeMap<>();
    statements.each(
        FORETOLD,
        row -> {
          Foretold said = said(row, month);
          if (!held.containsKey(said.unit()) || !said.afterwards()) {
            held.put(said.unit(), said);
          }
        },
        service,
        customer,
        month.toString());
    return held.values();
  }

  private Foretold said(Row row, YearMonth month) {
    YearMonth approved =
        YearMonth.from(row.instant("approved_at").atZone(organisation.calendar().zone()));
    return new Foretold(
        row.text("number"),
        row.text("unit"),
        approved.isAfter(month),
        new DemandMonth(month, row.decimal("quantity"), row.decimal("consumed")));
  }

  /**
   * What a forecast said of a month.
   *
   * @param forecast its number
   * @param afterwards whether it was approved when the month was over
   * @param month as foretold and as consumed
   */
  public record Foretold(String forecast, String unit, boolean afterwards, DemandMonth month) {}
}
