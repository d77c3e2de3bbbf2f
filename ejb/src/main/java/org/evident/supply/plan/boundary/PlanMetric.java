package org.evident.supply.plan.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.evident.foundation.storage.boundary.Row;
import org.evident.supply.capacity.rule.Aggregation;
import org.evident.supply.capacity.rule.DaysLeft;
import org.evident.supply.capacity.rule.Reach;
import org.evident.supply.capacity.rule.ShownFloor;

/**
 * A metric of a plan, its figures as they were when that was written.
 *
 * @param value of the last complete day, null without one
 * @param expected value on the last day of the horizon, null where nothing was foretold
 * @param half how far the limits of the 95 percent interval lie from it
 * @param method the forecast's, null where there was not enough data
 * @param mase how far the forecast had been wrong before, against a naive one, or null
 * @param aggregation which value stands for a day
 * @param critical days to the critical threshold
 * @param orderBy the last day to order, or null
 * @param scenarioCritical days to the critical threshold under the scenario, or null without one
 * @param demandValue what the demand forecast comes to in the unit of the metric (DEM-3), or null
 * @param changeOn when its capacity is changed, or null where nothing is planned
 * @param changed whether thresholds or lead time of the metric are others by now
 */
public record PlanMetric(
    String metric,
    String name,
    String service,
    String serviceName,
    String unit,
    Double value,
    LocalDate day,
    LocalDate expectedDay,
    Double expected,
    Double half,
    String method,
    Double mase,
    Double maximum,
    double warning,
    double criticalAt,
    Aggregation aggregation,
    int leadDays,
    DaysLeft critical,
    LocalDate orderBy,
    String scenario,
    Integer scenarioRevision,
    String scenarioTitle,
    BigDecimal cost,
    String currency,
    Double scenarioValue,
    Reach scenarioCritical,
    String demandForecast,
    Double factor,
    Double demandValue,
    LocalDate changeOn,
    String change,
    boolean changed) {

  static final String COLUMNS =
      "x.*, m.number as metric, m.name, m.unit, m.aggregation, s.number as service, s.name as service_name, case"
          + " when m.warning <> x.warning or m.critical <> x.critical or m.lead_days <> x.lead_days then"
          + " 1 else 0 end as changed_since ";
  static final String TABLES =
      "from capacity_plan_metric x join capacity_metric m on m.id = x.metric_id join service s on s.id"
          + " = m.service_id ";

  static PlanMetric of(Row row) {
    Long revision = row.numberOrNull("scenario_revision");
    String then = row.text("scenario_critical");
    return new PlanMetric(
        row.text("metric"),
        row.text("name"),
        row.text("service"),
        row.text("service_name"),
        row.text("unit"),
        row.realOrNull("current_value"),
        row.date("current_day"),
        row.date("forecast_day"),
        row.realOrNull("forecast_value"),
        row.realOrNull("forecast_half"),
        row.text("method"),
        row.realOrNull("mase"),
        row.realOrNull("maximum"),
        row.real("warning"),
        row.real("critical"),
        Aggregation.valueOf(row.text("aggregation")),
        (int) row.number("lead_days"),
        new DaysLeft(
            Reach.read(row.text("critical_early")),
            Reach.read(row.text("critical_expected")),
            Reach.read(row.text("critical_late"))),
        row.date("order_by_day"),
        row.text("scenario"),
        revision == null ? null : revision.intValue(),
        row.text("scenario_title"),
        row.decimal("cost"),
        row.text("currency"),
        row.realOrNull("scenario_value"),
        then == null ? null : Reach.read(then),
        row.text("demand_forecast"),
        row.realOrNull("demand_factor"),
        row.realOrNull("demand_value"),
        row.date("change_on"),
        row.text("change_text"),
        row.number("changed_since") > 0);
  }

  /** What is foretold as people are shown it, where something is. */
  public double shown() {
    return floor().shown(expected);
  }

  /** The lower limit of the 95 percent interval as people are shown it. */
  public double low() {
    return floor().shown(expected - half);
  }

  /** The upper limit of the 95 percent interval as people are shown it. */
  public double high() {
    return floor().shown(expected + half);
  }

  /** Whether something of what is foretold is shown as another value. */
  public boolean cut() {
    return expected != null && floor().cuts(expected - half);
  }

  private ShownFloor floor() {
    return ShownFloor.of(warning, criticalAt, maximum, aggregation);
  }
}
