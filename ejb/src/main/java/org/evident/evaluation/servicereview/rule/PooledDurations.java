package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.List;

/**
 * Median and 90th percentile of the resolution clocks of several services together (NUM-6): from the clocks themselves, since
 * a median of medians means nothing.
 */
final class PooledDurations {
  private PooledDurations() {}

  /** Both figures, in minutes; "no data" where no clock stopped in the period. */
  static List<Figure> of(List<ReviewContent> services, String version) {
    List<BigDecimal> minutes =
        services.stream()
            .map(s -> new Population(new PeriodSpan(s.start(), s.end()), s.records()))
            .flatMap(p -> p.stopped(RecordLine::resolution).stream())
            .map(c -> ClockFigures.minutes(c.consumedSeconds()))
            .sorted()
            .toList();
    return List.of(
        figure(FigureKey.MEDIAN, Quantiles.median(minutes), minutes.size(), version),
        figure(FigureKey.P90, Quantiles.percentile(90, minutes), minutes.size(), version));
  }

  private static Figure figure(String key, BigDecimal value, long clocks, String version) {
    return Figures.amount(key, "", "min", value, clocks, version);
  }
}
