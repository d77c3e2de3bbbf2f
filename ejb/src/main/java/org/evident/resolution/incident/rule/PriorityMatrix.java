package org.evident.resolution.incident.rule;

import org.evident.kernel.Priority;
import org.evident.kernel.RuleBroken;

/**
 * The priority of an impact and an urgency, each 1 (gravest) to 4, by their sum (processes.md 1.12, INC-1).
 *
 * @param p1Until the highest sum that is P1
 * @param p2Until the highest sum that is P2
 * @param p3Until the highest sum that is P3
 */
public record PriorityMatrix(int p1Until, int p2Until, int p3Until) {

  /** The matrix of an organisation that has not set its own. */
  public static final PriorityMatrix DEFAULT = new PriorityMatrix(3, 4, 6);

  private static final int GRAVEST = 1;
  private static final int SLIGHTEST = 4;

  /** The priority; breaks INC-1 at {@code impact} or {@code urgency} outside 1 to 4. */
  public Priority priority(int impact, int urgency) {
    int sum = checked("impact", impact) + checked("urgency", urgency);
    if (sum <= p1Until) {
      return Priority.P1;
    }
    if (sum <= p2Until) {
      return Priority.P2;
    }
    return sum <= p3Until ? Priority.P3 : Priority.P4;
  }

  /** The degree that, as impact and as urgency, gives a priority; for a record that was logged without either. */
  public static int even(Priority priority) {
    return priority.ordinal() + 1;
  }

  private static int checked(String field, int degree) {
    if (degree < GRAVEST || degree > SLIGHTEST) {
      throw RuleBroken.at(field, "INC-1", degree);
    }
    return degree;
  }
}
