package org.evident.supply.capacity.rule;

/** Which way is worse. */
public enum Direction {
  /** Higher is worse, as for a disk that fills. */
  UP(1),
  /** Lower is worse, as for space that is left. */
  DOWN(-1);

  private final int sign;

  Direction(int sign) {
    this.sign = sign;
  }

  /** Whether a value has reached a threshold; reaching it exactly counts. */
  public boolean reaches(double value, double threshold) {
    return sign * value >= sign * threshold;
  }

  /** Whether a slope leads towards thresholds. */
  boolean isTowards(double slope) {
    return sign * slope > 0;
  }

  /** A value moved towards the threshold by so much, or away from it where the step is negative. */
  double nearer(double value, double step) {
    return value + sign * step;
  }
}
