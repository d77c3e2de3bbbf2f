package org.evident.supply.capacity.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A trend under the changes of a scenario. Where higher is worse, values are those against the capacity there is today: twice
 * the nodes halve what the same load comes to. Where lower is worse, what is left is all there is then less what is used.
 *
 * @param last the day of the last observation
 * @param horizon how far it is looked ahead
 * @param maximum all there is today, null where nothing limits it
 */
record ChangedTrend(
    Trend base,
    List<WhatIf> changes,
    LocalDate last,
    int horizon,
    Direction direction,
    Double maximum)
    implements Trend {

  @Override
  public TrendMethod method() {
    return base.method();
  }

  @Override
  public double at(int ahead) {
    int shift = changes.stream().mapToInt(change -> change.shift(ahead, last)).sum();
    double value = base.at(ahead);
    if (shift != 0) {
      value += base.seasonal(ahead - shift) - base.seasonal(ahead);
    }
    return value + moved(value, load(ahead), capacity(ahead));
  }

  @Override
  public double half(int ahead, Level level) {
    double scale = direction == Direction.UP ? load(ahead) / capacity(ahead) : load(ahead);
    return base.half(ahead, level) * scale;
  }

  /** The growth a day at the end of what is looked at, where all changes have begun that ever do. */
  @Override
  public double slope() {
    double load = load(horizon);
    double more = load - load(horizon - 1);
    double value = base.at(horizon);
    return direction == Direction.UP
        ? (base.slope() * load + Math.max(value, 0) * more) / capacity(horizon)
        : base.slope() * load - used(value) * more;
  }

  @Override
  public double seasonal(int ahead) {
    return base.seasonal(ahead);
  }

  @Override
  public boolean isSteady() {
    return base.isSteady() && changes.stream().allMatch(WhatIf::isNeutral);
  }

  @Override
  public Map<String, Double> parameters() {
    return base.parameters();
  }

  private double moved(double value, double load, double capacity) {
    if (direction == Direction.UP) {
      return Math.max(value, 0) * (load / capacity - 1);
    }
    return maximum == null ? 0 : maximum * (capacity - 1) - used(value) * (load - 1);
  }

  private double used(double left) {
    return maximum == null ? 0 : Math.max(maximum - left, 0);
  }

  private double load(int ahead) {
    return changes.stream()
        .mapToDouble(change -> change.load(ahead, last))
        .reduce(1, (a, b) -> a * b);
  }

  private double capacity(int ahead) {
    return changes.stream()
        .mapToDouble(change -> change.capacity(ahead, last))
        .reduce(1, (a, b) -> a * b);
  }
}
