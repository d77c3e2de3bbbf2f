package org.evident.supply.plan.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.CapacityOutlook;
import org.evident.supply.capacity.boundary.MetricAhead;
import org.evident.supply.capacity.boundary.MetricReach;
import org.evident.supply.capacity.boundary.MetricView;
import org.evident.supply.capacity.boundary.ScenarioOutcome;
import org.evident.supply.capacity.rule.Forecast;
import org.evident.supply.capacity.rule.ForecastDay;
import org.evident.supply.demand.boundary.DemandComparison;
import org.evident.supply.demand.boundary.DemandReading;

/** Takes the figures of a plan from what is measured and foretold at this moment (CPL-1). */
@ApplicationScoped
class PlanFigures {

  @Inject private CapacityOutlook outlook;
  @Inject private DemandReading demand;

  /** The rows of a plan, a metric each, in the order of the columns {@link PlanKeeping#addMetrics} writes. */
  List<Object[]> of(long plan, List<WritePlan.Line> lines, MetricReach reach) {
    Map<String, String> wanted = new LinkedHashMap<>();
    lines.forEach(line -> wanted.put(line.metric().strip(), line.chosen()));
    return outlook.ahead(wanted, Forecast.PLAN_DAYS, reach).stream()
        .map(ahead -> row(plan, ahead, line(lines, ahead)))
        .toList();
  }

  private Object[] row(long plan, MetricAhead ahead, WritePlan.Line line) {
    MetricView metric = ahead.card().metric();
    if (!metric.active()) {
      throw RuleBroken.at("metrics", "CPL.RETIRED", metric.name());
    }
    ForecastDay last = last(ahead.base().points());
    ScenarioOutcome chosen = ahead.chosen();
    boolean foretold = last != null;
    boolean tested = foretold && ahead.card().forecast().past() != null;
    return new Object[] {
      plan,
      ahead.value(),
      ahead.day(),
      foretold ? ahead.base().lastDay().plusDays(last.ahead()) : null,
      foretold ? last.expected() : null,
      foretold ? last.half95() : null,
      foretold ? method(ahead) : null,
      tested ? ahead.card().forecast().past().mase() : null,
      metric.maximum(),
      metric.warning(),
      metric.critical(),
      metric.leadDays(),
      ahead.base().critical().early().written(),
      ahead.base().critical().expected().written(),
      ahead.base().critical().late().written(),
      ahead.base().orderBy(),
      chosen == null ? null : chosen.scenario(),
      chosen == null ? null : chosen.revision(),
      chosen == null ? null : chosen.title(),
      chosen == null ? null : chosen.cost(),
      chosen == null ? null : chosen.currency(),
      chosen == null ? null : value(last(chosen.outcome().points())),
      chosen == null ? null : chosen.outcome().critical().expected().written(),
      line.restsOn(),
      line.factor(),
      demanded(line, metric, ahead),
      line.changeOn(),
      line.change().strip(),
      metric.number()
    };
  }

  /** What the demand of the last month of the horizon, or of the last month foretold, takes of a metric (DEM-3). */
  private Double demanded(WritePlan.Line line, MetricView metric, MetricAhead ahead) {
    if (line.restsOn() == null) {
      return null;
    }
    DemandComparison found = demand.comparison(line.restsOn());
    if (!found.forecast().service().equals(metric.service())) {
      throw RuleBroken.at("demandForecast", "CPL.DEMAND", line.restsOn(), metric.name());
    }
    if (line.factor() == null) {
      return null;
    }
    YearMonth horizon =
        ahead.day() == null ? null : YearMonth.from(ahead.day().plusDays(Forecast.PLAN_DAYS));
    List<DemandComparison.Month> months = found.months();
    DemandComparison.Month month =
        months.stream()
            .filter(one -> horizon != null && !YearMonth.parse(one.period()).isAfter(horizon))
            .reduce((a, b) -> b)
            .orElse(months.get(months.size() - 1));
    return month.quantity().doubleValue() * line.factor();
  }

  /** The method of the last forecast, or the one the metric is to be foretold by while there is none. */
  private static String method(MetricAhead ahead) {
    String used = ahead.card().forecast().method();
    return used == null ? ahead.card().metric().method() : used;
  }

  private static WritePlan.Line line(List<WritePlan.Line> lines, MetricAhead ahead) {
    return lines.stream()
        .filter(line -> line.metric().strip().equals(ahead.card().metric().number()))
        .findFirst()
        .orElseThrow();
  }

  private static ForecastDay last(List<ForecastDay> points) {
    return points.isEmpty() ? null : points.get(points.size() - 1);
  }

  private static Double value(ForecastDay day) {
    return day == null ? null : day.expected();
  }
}
