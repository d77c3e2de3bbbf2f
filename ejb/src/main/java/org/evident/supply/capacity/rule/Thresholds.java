package org.evident.supply.capacity.rule;

import org.evident.kernel.RuleBroken;

/** Two values in the unit of a metric, the critical one farther in the direction that is worse. */
public record Thresholds(double warning, double critical, Direction direction) {

  /** Refuses thresholds in the wrong order. */
  public Thresholds {
    if (!direction.reaches(critical, warning)) {
      throw RuleBroken.at("critical", "CAP.ORDER." + direction, critical, warning);
    }
  }

  boolean isWarning(double value) {
    return direction.reaches(value, warning);
  }

  boolean isCritical(double value) {
    return direction.reaches(value, critical);
  }
}
