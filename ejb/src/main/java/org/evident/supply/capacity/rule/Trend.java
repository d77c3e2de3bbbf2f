package org.evident.supply.capacity.rule;

import java.util.Map;

/** What a method makes of a series: values to come, each with an interval. */
public interface Trend {

  /** The method that found it. */
  TrendMethod method();

  /** The value expected so many whole days after the last observation; 0 for the level of that day. */
  double at(int ahead);

  /** How far the limits of an interval lie from what is expected. */
  double half(int ahead, Level level);

  /** The part of that value that comes again with each season; 0 without one. */
  default double seasonal(int ahead) {
    return 0;
  }

  /** Whether it moves one way only, so that it never crosses a threshold its slope leads away from. */
  default boolean isSteady() {
    return method() != TrendMethod.HOLT_WINTERS;
  }

  /** The growth a day. */
  double slope();

  /** What the method found, by the names it uses. */
  Map<String, Double> parameters();
}
