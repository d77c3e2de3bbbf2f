package org.evident.agreement.servicelevel.rule;

import java.math.BigDecimal;
import org.evident.kernel.RuleBroken;

/** How far below a goal a figure may stay and still meet it (MEA-2). */
public final class GoalTolerance {

  private static final String AVAILABILITY = "AVAIL";

  private GoalTolerance() {}

  /**
   * The percentage points of a goal.
   *
   * @param points as written, {@code null} for none
   * @throws RuleBroken MEA-2 at {@code tolerancePoints} for an availability, which is met or not (AV-11), and for more than
   *     the goal itself
   */
  public static BigDecimal of(String figure, BigDecimal goal, BigDecimal points) {
    if (points == null || points.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (AVAILABILITY.equals(figure)) {
      throw RuleBroken.at("tolerancePoints", "MEA-2.AVAIL");
    }
    if (points.compareTo(goal) > 0) {
      throw RuleBroken.at("tolerancePoints", "MEA-2", points, goal);
    }
    return points;
  }
}
