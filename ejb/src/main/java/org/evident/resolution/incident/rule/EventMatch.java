package org.evident.resolution.incident.rule;

/** Why an event of monitoring belongs to its incident (INC-8). */
public enum EventMatch {
  /** The incident began with it: nothing open that it fits told of it before. */
  FIRST,
  /** Trouble of the same item and signature was told of shortly before or after. */
  SIGNATURE,
  /** Another source tells of a failure of the same service at that time. */
  FAILURE,
  /** What was told of by the same item and signature is over. */
  RECOVERY,
  /** A person split it off another incident. */
  SPLIT;

  /**
   * The reason of what became of an event; null where it belongs to no incident.
   *
   * @param beside whether it belongs to what another source has told of
   */
  public static EventMatch of(EventOutcome outcome, boolean beside) {
    return switch (outcome) {
      case OPENED -> FIRST;
      case ADDED -> beside ? FAILURE : SIGNATURE;
      case RESOLVED, NOTED -> RECOVERY;
      case IGNORED -> null;
    };
  }
}
