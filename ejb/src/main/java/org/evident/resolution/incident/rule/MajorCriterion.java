package org.evident.resolution.incident.rule;

import java.util.EnumSet;
import java.util.Set;
import org.evident.kernel.Priority;

/** What makes an incident a major one by the criteria of version {@value #VERSION} (INC-3). */
public enum MajorCriterion {
  /** A vital service is unusable, or more than half of its users cannot work. */
  EXTENSIVE,
  /** Many reports belong to one fault. */
  MANY_REPORTS,
  /** A P1 is not solved within its time. */
  OVERDUE;

  /** The version of these criteria. */
  public static final int VERSION = 1;

  private static final int MANY = 5;

  /**
   * The criteria an incident meets now.
   *
   * @param impact 1 to 4, or null where it is not judged
   * @param reports how many other incidents are its children or duplicates
   * @param breached whether its resolution time is exceeded
   */
  public static Set<MajorCriterion> met(
      Priority priority, Integer impact, long reports, boolean breached) {
    Set<MajorCriterion> met = EnumSet.noneOf(MajorCriterion.class);
    boolean gravest = priority == Priority.P1;
    if (gravest && impact != null && impact == 1) {
      met.add(EXTENSIVE);
    }
    if (reports >= MANY) {
      met.add(MANY_REPORTS);
    }
    if (gravest && breached) {
      met.add(OVERDUE);
    }
    return met;
  }
}
