package org.evident.supply.capacity.rule;

/**
 * The days to a threshold with their bounds (CAP-7).
 *
 * @param early by the limit of the 95 percent interval that lies nearer to the threshold
 * @param late by the limit that lies farther from it
 */
public record DaysLeft(Reach early, Reach expected, Reach late) {

  /** What is said while nothing can be. */
  public static final DaysLeft UNKNOWN = new DaysLeft(Reach.UNKNOWN, Reach.UNKNOWN, Reach.UNKNOWN);

  /** Reads them off a trend. */
  public static DaysLeft of(Trend trend, double threshold, Direction direction, int horizon) {
    return new DaysLeft(
        reach(trend, threshold, direction, horizon, 1),
        reach(trend, threshold, direction, horizon, 0),
        reach(trend, threshold, direction, horizon, -1));
  }

  private static Reach reach(
      Trend trend, double threshold, Direction direction, int horizon, int side) {
    return Reach.of(
        ahead -> direction.nearer(trend.at(ahead), side * trend.half(ahead, Level.NINETY_FIVE)),
        threshold,
        direction,
        trend.slope(),
        !trend.isSteady(),
        horizon);
  }
}
