package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that is foretold of a metric from its days; the same days give the same.
 *
 * @param daysUsed complete days the trend rests on, or would
 * @param daysLeftOut days of the window that are incomplete
 * @param trend null where there is not enough data (CAP-2)
 * @param past null where there is no back-test
 * @param points the days of the horizon, the last observation first; none without a trend
 * @param orderBy null where no day can be told
 */
public record MetricTrend(
    Usage usage,
    int daysUsed,
    int daysLeftOut,
    LocalDate firstDay,
    LocalDate lastDay,
    Trend trend,
    TrackRecord past,
    List<ForecastDay> points,
    DaysLeft critical,
    DaysLeft warning,
    LocalDate orderBy) {

  /**
   * Foretells a metric.
   *
   * @param days ascending, as many as {@link MetricTerms#daysToRead()} says
   */
  public static MetricTrend of(List<DaySummary> days, MetricTerms terms) {
    List<DayValue> values = terms.rhythm().values(days, terms.aggregation());
    DailySeries all = DailySeries.of(values);
    DailySeries used = all.latest(terms.trainingDays());
    int leftOut =
        (int)
            values.stream()
                .filter(d -> !d.complete() && isWithin(used.last(), terms, d.day()))
                .count();
    Usage usage = Usage.of(values, terms.thresholds());
    return Forecast.of(all, terms.method(), terms.trainingDays(), terms.season())
        .map(f -> told(f, usage, used, leftOut, terms))
        .orElseGet(() -> untold(usage, used, leftOut));
  }

  private static MetricTrend told(
      Forecast forecast, Usage usage, DailySeries used, int leftOut, MetricTerms terms) {
    Trend trend = forecast.trend();
    Thresholds thresholds = terms.thresholds();
    int horizon = terms.horizonDays();
    DaysLeft critical = DaysLeft.of(trend, thresholds.critical(), thresholds.direction(), horizon);
    return new MetricTrend(
        usage,
        used.size(),
        leftOut,
        used.first(),
        used.last(),
        trend,
        forecast.past(),
        ForecastDay.of(trend, horizon),
        critical,
        DaysLeft.of(trend, thresholds.warning(), thresholds.direction(), horizon),
        OrderDate.of(used.last(), critical.expected(), terms.leadDays()));
  }

  private static MetricTrend untold(Usage usage, DailySeries used, int leftOut) {
    return new MetricTrend(
        usage,
        used.size(),
        leftOut,
        used.first(),
        used.last(),
        null,
        null,
        List.of(),
        DaysLeft.UNKNOWN,
        DaysLeft.UNKNOWN,
        null);
  }

  private static boolean isWithin(LocalDate last, MetricTerms terms, LocalDate day) {
    return last != null && day.isBefore(last) && day.isAfter(last.minusDays(terms.trainingDays()));
  }
}
