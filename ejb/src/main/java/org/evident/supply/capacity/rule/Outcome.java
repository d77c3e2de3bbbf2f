package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of a metric as it is, or under a scenario; the same days and changes give the same.
 *
 * @param lastDay the day of the last observation, null without a trend
 * @param orderBy the last day to order, null where no day can be told
 * @param peak the worst value expected within the horizon, null without a trend
 * @param peakDay when it is
 * @param seasonless whether a season was to be shifted that the trend does not have
 * @param points the days of the horizon, the last observation first; none without a trend
 */
public record Outcome(
    LocalDate lastDay,
    DaysLeft critical,
    DaysLeft warning,
    LocalDate orderBy,
    Double peak,
    LocalDate peakDay,
    boolean seasonless,
    List<ForecastDay> points) {

  private static final Outcome UNKNOWN =
      new Outcome(null, DaysLeft.UNKNOWN, DaysLeft.UNKNOWN, null, null, null, false, List.of());

  /**
   * Foretells what changes make of a metric.
   *
   * @param found what is foretold of it as it is
   * @param changes none for the metric as it is
   */
  public static Outcome of(MetricTrend found, List<WhatIf> changes, MetricTerms terms) {
    Trend base = found.trend();
    if (base == null) {
      return UNKNOWN;
    }
    Thresholds thresholds = terms.thresholds();
    Direction direction = thresholds.direction();
    int horizon = terms.horizonDays();
    LocalDate last = found.lastDay();
    Trend trend = new ChangedTrend(base, changes, last, horizon, direction, terms.maximum());
    DaysLeft critical = DaysLeft.of(trend, thresholds.critical(), direction, horizon);
    List<ForecastDay> points = ForecastDay.of(trend, horizon);
    ForecastDay peak =
        points.stream()
            .reduce((a, b) -> direction.reaches(a.expected(), b.expected()) ? a : b)
            .orElseThrow();
    return new Outcome(
        last,
        critical,
        DaysLeft.of(trend, thresholds.warning(), direction, horizon),
        OrderDate.of(last, critical.expected(), terms.leadDays()),
        peak.expected(),
        last.plusDays(peak.ahead()),
        base.method() != TrendMethod.HOLT_WINTERS
            && changes.stream().anyMatch(change -> change.kind() == WhatIfKind.SEASON),
        points);
  }
}
