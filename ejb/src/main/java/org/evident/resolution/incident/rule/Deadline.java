package org.evident.resolution.incident.rule;

/** What is due on an incident besides what its clocks measure. */
public enum Deadline {
  /** The reporter hears of it again (INC-4). */
  UPDATE,
  /** Somebody judges whether a P1 is a major incident (INC-3). */
  VERDICT,
  /** Somebody is named to lead a major incident (INC-3). */
  MANAGER,
  /** Top management is told of a major incident (INC-3). */
  TOP_TOLD,
  /** A major incident is reviewed (INC-3). */
  REVIEW,
  /** A solution nobody objects to is confirmed by closing the incident. */
  CONFIRMATION
}
