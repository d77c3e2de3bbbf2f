package org.evident.supply.capacity.rule;

import java.util.List;

/**
 * A day to come as people are shown it. A line may lead below zero where nothing can be: there zero is shown, while what is
 * stored and reckoned with stays as the method has it (CAP-3 to CAP-7).
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
    double least = isNeverNegative(terms) ? 0 : Double.NEGATIVE_INFINITY;
    return days.stream().map(day -> of(day, least)).toList();
  }

  private static ShownDay of(ForecastDay day, double least) {
    double low = day.expected() - day.half95();
    return new ShownDay(
        day.ahead(),
        Math.max(least, day.expected()),
        Math.max(least, day.expected() - day.half80()),
        Math.max(least, day.expected() + day.half80()),
        Math.max(least, low),
        Math.max(least, day.expected() + day.half95()),
        low < least);
  }

  /** A part of all there is, or a volume, is never less than nothing, unless somebody watches for that. */
  private static boolean isNeverNegative(MetricTerms terms) {
    boolean watched = terms.thresholds().warning() < 0 || terms.thresholds().critical() < 0;
    return !watched && (terms.maximum() != null || terms.aggregation() == Aggregation.SUM);
  }
}
