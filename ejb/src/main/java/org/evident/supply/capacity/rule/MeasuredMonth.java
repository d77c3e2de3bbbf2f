package org.evident.supply.capacity.rule;

import java.time.YearMonth;

/**
 * What a metric came to in a month.
 *
 * @param metric its number
 * @param service name of its service
 * @param value of the last complete day, null without one
 * @param maximum what there is, null where nothing limits it
 * @param critical whether that day reached the critical threshold (CAPM-1)
 * @param samples how many came
 * @param expected how many there should be, null where nobody said how often they come
 */
public record MeasuredMonth(
    String metric,
    String service,
    YearMonth month,
    Double value,
    Double maximum,
    Direction direction,
    boolean critical,
    long samples,
    Double expected) {

  /** The part of all there is that was used, null where nothing limits it or no day was complete. */
  public Double used() {
    return value == null ? null : KeyFigures.used(value, maximum, direction);
  }

  /** The samples that count against those expected: more than those make up for no other metric. */
  public double counted() {
    return expected == null ? 0 : Math.min(expected, samples);
  }
}
