package org.evident.resolution.incident.rule;

/** How far the procedure of a major incident has come (processes.md 3.25). */
public enum MajorState {
  DECLARED,
  RESTORED,
  REVIEWED,
  CLOSED,
  DOWNGRADED;

  /** Whether the incident cannot be closed yet, since it was not reviewed. */
  public boolean awaitsReview() {
    return this == DECLARED || this == RESTORED;
  }

  /** Whether the procedure is over. */
  public boolean isOver() {
    return this == CLOSED || this == DOWNGRADED;
  }
}
