package org.evident.resolution.incident.rule;

import java.time.Duration;
import java.time.Instant;

/** What becomes of an event of monitoring (INC-8). */
public enum EventOutcome {
  /** It is a new incident. */
  OPENED,
  /** It belongs to an open incident, as an entry of work. */
  ADDED,
  /** What it tells of is over, and nobody but monitoring had touched the incident: it is resolved. */
  RESOLVED,
  /** What it tells of is over, which whoever works on the incident finds as an entry. */
  NOTED,
  /** Nothing is open that it could tell anything new of. */
  IGNORED;

  /**
   * A trouble of the same item and signature soon after the last (usually within half an hour) belongs to the incident that is open for it; a
   * recovery ends that incident unless somebody works on it. What happened before the last trouble is no recovery from it.
   *
   * @param together how close two troubles are to be one
   * @param last when the last trouble of the same item and signature was, null where there was none
   * @param open whether its incident is open
   * @param touched whether anybody but monitoring has changed that incident, or another source says that it is not over
   */
  public static EventOutcome of(
      boolean trouble, Duration together, Instant at, Instant last, boolean open, boolean touched) {
    if (trouble) {
      boolean close = last != null && Duration.between(last, at).abs().compareTo(together) <= 0;
      return open && close ? ADDED : OPENED;
    }
    if (!open || last == null || at.isBefore(last)) {
      return IGNORED;
    }
    return touched ? NOTED : RESOLVED;
  }
}
