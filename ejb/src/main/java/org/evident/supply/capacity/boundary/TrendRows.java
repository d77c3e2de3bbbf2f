package org.evident.supply.capacity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.supply.capacity.rule.DaysLeft;
import org.evident.supply.capacity.rule.ForecastDay;
import org.evident.supply.capacity.rule.MetricTrend;
import org.evident.supply.capacity.rule.Reach;
import org.evident.supply.capacity.rule.TrackRecord;
import org.evident.supply.capacity.rule.Trend;
import org.evident.supply.capacity.rule.Usage;

/** Where the present forecasts are kept, one a metric. */
@ApplicationScoped
class TrendRows {

  @Inject private Statements statements;

  /** Says of a new metric that nothing can be told yet. */
  void begin(long metric) {
    String unknown = Reach.UNKNOWN.written();
    statements.change(
        "insert into capacity_forecast (metric_id, urgency, usage_level, days_used, days_left_out,"
            + " critical_early, critical_expected, critical_late, warning_early, warning_expected,"
            + " warning_late) values (?, ?, ?, 0, 0, ?, ?, ?, ?, ?, ?)",
        metric,
        Reach.UNKNOWN.rank(),
        Usage.NORMAL,
        unknown,
        unknown,
        unknown,
        unknown,
        unknown,
        unknown);
  }

  /** Puts forecasts in the place of those before. */
  void replace(Map<Long, MetricTrend> trends) {
    List<Object[]> rows = new ArrayList<>();
    trends.forEach((metric, trend) -> rows.add(row(metric, trend)));
    statements.changeAll(
        "update capacity_forecast set urgency = ?, usage_level = ?, days_used = ?, days_left_out = ?,"
            + " first_day = ?, last_day = ?, method = ?, parameters = ?, critical_early = ?,"
            + " critical_expected = ?, critical_late = ?, warning_early = ?, warning_expected = ?,"
            + " warning_late = ?, order_by_day = ?, tested_days = cast(? as integer), mae = cast(? as"
            + " double precision), mase = cast(? as double precision), coverage80 = cast(? as double"
            + " precision), coverage95 = cast(? as double precision), points = ? where metric_id = ?",
        rows);
  }

  /** The days to come of a metric by its number, the day of the last observation first. */
  List<ForecastDay> points(String number) {
    return points(List.of(number)).getOrDefault(number, List.of());
  }

  /** The days to come of metrics by their numbers; one without any is missing. */
  Map<String, List<ForecastDay>> points(List<String> numbers) {
    Map<String, List<ForecastDay>> points = new LinkedHashMap<>();
    if (!numbers.isEmpty()) {
      statements.each(
          "select m.number, f.points from capacity_metric m join capacity_forecast f on f.metric_id ="
              + " m.id where f.points is not null and m.number in ("
              + Statements.places(numbers.size())
              + ")",
          row -> points.put(row.text("number"), ForecastDay.read(row.text("points"))),
          numbers.toArray());
    }
    return points;
  }

  private static Object[] row(long metric, MetricTrend found) {
    Trend trend = found.trend();
    TrackRecord past = found.past();
    DaysLeft critical = found.critical();
    DaysLeft warning = found.warning();
    LocalDate order = found.orderBy();
    return new Object[] {
      critical.expected().rank(),
      found.usage(),
      found.daysUsed(),
      found.daysLeftOut(),
      found.firstDay(),
      found.lastDay(),
      trend == null ? null : trend.method().name(),
      trend == null ? null : words(trend.parameters()),
      critical.early().written(),
      critical.expected().written(),
      critical.late().written(),
      warning.early().written(),
      warning.expected().written(),
      warning.late().written(),
      order,
      past == null ? null : past.points(),
      past == null ? null : past.mae(),
      past == null ? null : past.mase(),
      past == null ? null : past.coverage80(),
      past == null ? null : past.coverage95(),
      trend == null ? null : ForecastDay.written(found.points()),
      metric
    };
  }

  private static String words(Map<String, Double> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + one.getValue())
        .collect(Collectors.joining(" "));
  }
}
