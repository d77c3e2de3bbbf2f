package org.evident.supply.capacity.rule;

import java.util.List;

/**
 * A day to come as people are shown it, nothing of it below the {@link ShownFloor} of the metric.
 *
 * @param cut whether anything of it was below zero and is shown as zero
 */
public record ShownDay(
    int ahead,
    double expected,
    double low80,
    double high80,
    double low95,
    double high95,
    boolean cut) {

  /** Days as they are shown. */
  public static List<ShownDay> of(List<ForecastDay> days, MetricTerms terms) {
    ShownFloor floor = ShownFloor.of(terms);
    return days.stream().map(day -> of(day, floor)).toList();
  }

  private static ShownDay of(ForecastDay day, ShownFloor floor) {
    double low = day.expected() - day.half95();
    return new ShownDay(
        day.ahead(),
        floor.shown(day.expected()),
        floor.shown(day.expected() - day.half80()),
        floor.shown(day.expected() + day.half80()),
        floor.shown(low),
        floor.shown(day.expected() + day.half95()),
        floor.cuts(low));
  }
}
