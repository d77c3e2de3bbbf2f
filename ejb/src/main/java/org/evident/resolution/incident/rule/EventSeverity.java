package org.evident.resolution.incident.rule;

/** How grave monitoring says something is, and what that means for an incident until a person judges (processes.md 1.12). */
public enum EventSeverity {
  CRITICAL(2, 1),
  MAJOR(2, 2),
  MINOR(3, 3),
  WARNING(4, 3);

  private final int impact;
  private final int urgency;

  EventSeverity(int impact, int urgency) {
    this.impact = impact;
    this.urgency = urgency;
  }

  /** The impact, 1 extensive to 4 minor. */
  public int impact() {
    return impact;
  }

  /** The urgency, 1 critical to 4 low. */
  public int urgency() {
    return urgency;
  }
}
