package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a metric comes to by its days (processes.md 3.21, KPIs); the same days give the same.
 *
 * @param latest the last complete day, null where there is none
 * @param utilisation percent of all there is that is used on it, null where nothing limits it
 * @param received samples of the last 30 days that are over, or of those since the first one
 * @param completeness percent of the samples those days should have, null without such a day
 * @param monthError mean absolute error of what was foretold 30 days ahead, in the unit of the metric, null where nothing was
 */
public record KeyFigures(
    DayValue latest, Double utilisation, long received, Double completeness, Double monthError) {

  private static final int WINDOW = 30;
  private static final int AHEAD = 30;
  private static final int ORIGINS = 4;
  private static final int STEP = 7;
  private static final double PERCENT = 100;

  /**
   * Reckons them.
   *
   * @param days ascending, as many as {@link MetricTerms#daysToRead()} says
   * @param terms with the method the forecast uses
   * @param today the day that is not over
   */
  public static KeyFigures of(List<DaySummary> days, MetricTerms terms, LocalDate today) {
    List<DayValue> values = terms.rhythm().values(days, terms.aggregation());
    DayValue latest = values.stream().filter(DayValue::complete).reduce((a, b) -> b).orElse(null);
    LocalDate from = today.minusDays(WINDOW);
    long received =
        days.stream()
            .filter(day -> !day.day().isBefore(from) && day.day().isBefore(today))
            .mapToLong(DaySummary::samples)
            .sum();
    return new KeyFigures(
        latest,
        latest == null ? null : utilisation(latest.value(), terms),
        received,
        completeness(received, days, terms, today),
        terms.method() == TrendMethod.AUTO ? null : monthError(DailySeries.of(values), terms));
  }

  private static Double utilisation(double value, MetricTerms terms) {
    Double used = used(value, terms.maximum(), terms.thresholds().direction());
    return used == null ? null : PERCENT * used;
  }

  /** The part of all there is that is used, null where nothing limits it; what is measured downwards is what is left. */
  static Double used(double value, Double maximum, Direction direction) {
    if (maximum == null || maximum == 0) {
      return null;
    }
    return (direction == Direction.DOWN ? maximum - value : value) / maximum;
  }

  private static Double completeness(
      long received, List<DaySummary> days, MetricTerms terms, LocalDate today) {
    if (days.isEmpty()) {
      return null;
    }
    double expected =
        IntStream.rangeClosed(1, WINDOW)
            .mapToObj(today::minusDays)
            .filter(day -> !day.isBefore(days.get(0).day()))
            .mapToDouble(day -> terms.rhythm().expected(day, days))
            .sum();
    return expected == 0 ? null : Math.min(PERCENT, PERCENT * received / expected);
  }

  /** What the forecasts of four weeks, each made 30 days before, missed by. */
  private static Double monthError(DailySeries series, MetricTerms terms) {
    double errors = 0;
    int points = 0;
    for (int week = 0; series.size() > 0 && week < ORIGINS; week++) {
      int day = series.lastNumber() - week * STEP;
      int at = series.count(day) - 1;
      if (at < 0 || series.number(at) != day) {
        continue;
      }
      DailySeries known = series.window(day - AHEAD, terms.trainingDays());
      Trend trend = Trends.fit(known, terms.method(), terms.season()).orElse(null);
      if (trend != null) {
        int end = series.number(series.count(day - AHEAD) - 1);
        errors += Math.abs(series.value(at) - trend.at(day - end));
        points++;
      }
    }
    return points == 0 ? null : errors / points;
  }
}
