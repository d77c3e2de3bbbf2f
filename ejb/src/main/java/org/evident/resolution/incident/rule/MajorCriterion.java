package org.evident.resolution.incident.rule;

/** What can make an incident a major one (INC-3). */
public enum MajorCriterion {
  /** A vital service is unusable, or more than half of its users cannot work. */
  EXTENSIVE,
  /** Many reports belong to one fault. */
  MANY_REPORTS,
  /** A P1 is not solved within its time. */
  OVERDUE
}
