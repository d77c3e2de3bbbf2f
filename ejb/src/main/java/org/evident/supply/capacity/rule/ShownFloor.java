package org.evident.supply.capacity.rule;

/**
 * The least value people are shown of what is foretold of a metric. A line may lead below zero where nothing can be: there zero
 * is shown, while what is stored and reckoned with stays as the method has it (CAP-3 to CAP-7).
 *
 * @param least zero where nothing can be below it, else minus infinity
 */
public record ShownFloor(double least) {

  /** The floor of a metric as it is now. */
  public static ShownFloor of(MetricTerms terms) {
    Thresholds thresholds = terms.thresholds();
    return of(thresholds.warning(), thresholds.critical(), terms.maximum(), terms.aggregation());
  }

  /** The floor of a metric: a part of all there is, or a volume, is never less than nothing, unless somebody watches for that. */
  public static ShownFloor of(
      double warning, double critical, Double maximum, Aggregation aggregation) {
    boolean watched = warning < 0 || critical < 0;
    boolean never = !watched && (maximum != null || aggregation == Aggregation.SUM);
    return new ShownFloor(never ? 0 : Double.NEGATIVE_INFINITY);
  }

  /** A value as it is shown. */
  public double shown(double value) {
    return Math.max(least, value);
  }

  /** Whether a value is shown as another one. */
  public boolean cuts(double value) {
    return value < least;
  }
}
