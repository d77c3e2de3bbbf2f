package org.evident.supply.demand.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;
import org.evident.supply.demand.rule.DemandMethod;
import org.evident.supply.demand.rule.DemandScenario;
import org.evident.supply.demand.rule.DemandState;

/**
 * A demand forecast as lists show it.
 *
 * @param customer number of the one whose demand it is, or null for all together
 * @param coversUntil the first day it says nothing of any more
 * @param endReason why it holds no longer, or null while it does
 */
public record DemandForecastView(
    String number,
    String service,
    String serviceName,
    String customer,
    String customerName,
    String unit,
    DemandScenario scenario,
    DemandMethod method,
    String firstMonth,
    LocalDate coversUntil,
    String assumptions,
    String customerInput,
    DemandState state,
    String author,
    Instant createdAt,
    String approvedBy,
    Instant approvedAt,
    Instant endedAt,
    String endReason,
    long version) {

  static final String COLUMNS =
      "f.id, f.number, s.number as service, s.name as service_name, c.number as customer, c.name as"
          + " customer_name, f.unit, f.scenario, f.method, f.first_month, f.covers_until, f.assumptions,"
          + " f.customer_input, f.state, f.author, f.created_at, f.approved_by, f.approved_at,"
          + " f.ended_at, f.end_reason, f.version ";
  static final String TABLES =
      "from demand_forecast f join service s on s.id = f.service_id left join customer c on c.id ="
          + " f.customer_id ";

  static DemandForecastView of(Row row) {
    return new DemandForecastView(
        row.text("number"),
        row.text("service"),
        row.text("service_name"),
        row.text("customer"),
        row.text("customer_name"),
        row.text("unit"),
        DemandScenario.valueOf(row.text("scenario")),
        DemandMethod.valueOf(row.text("method")),
        row.text("first_month"),
        row.date("covers_until"),
        row.text("assumptions"),
        row.text("customer_input"),
        DemandState.valueOf(row.text("state")),
        row.text("author"),
        row.instant("created_at"),
        row.text("approved_by"),
        row.instant("approved_at"),
        row.instant("ended_at"),
        row.text("end_reason"),
        row.number("version"));
  }
}
