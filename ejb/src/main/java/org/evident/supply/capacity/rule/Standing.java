package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * How a metric stood at the end of a day, by what was measured until then and nothing later: the same days give the same.
 *
 * @param latest the last complete day, null where there is none
 * @param alert what the metric asked for on that day (CAPM-1, CAPM-3, CAP-8)
 */
public record Standing(DayValue latest, MetricTrend trend, Alert alert) {

  /**
   * Looks back to a day.
   *
   * @param days ascending, those after the end are left out
   */
  public static Standing at(LocalDate end, List<DaySummary> days, MetricTerms terms) {
    List<DaySummary> known = days.stream().filter(d -> !d.day().isAfter(end)).toList();
    DayValue latest =
        terms.rhythm().values(known, terms.aggregation()).stream()
            .filter(DayValue::complete)
            .reduce((earlier, later) -> later)
            .orElse(null);
    MetricTrend trend = MetricTrend.of(known, terms);
    return new Standing(latest, trend, Alert.of(trend.usage(), trend.orderBy(), end));
  }
}
