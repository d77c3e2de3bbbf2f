package org.evident.foundation.monitoring.rule;

import java.time.Duration;
import java.time.Instant;

/** How reading from a source goes. */
public enum PullState {
  /** Nobody asks it. */
  PAUSED,
  /** It has not been asked yet. */
  NEW,
  /** Its last answer was none. */
  FAILING,
  /** It answers, and not everything is read yet. */
  BEHIND,
  /** Everything is read. */
  CURRENT;

  private static final int STEPS = 3;
  private static final Duration USUAL = Duration.ofMinutes(15);

  /**
   * The state of a source.
   *
   * @param failures in a row
   * @param read up to where everything has been read, or null for nowhere
   */
  public static PullState of(
      boolean active, int failures, Instant read, Duration step, Instant now) {
    if (!active) {
      return PAUSED;
    }
    if (failures > 0) {
      return FAILING;
    }
    if (read == null) {
      return NEW;
    }
    Duration steps = step.multipliedBy(STEPS);
    Duration patience = steps.compareTo(USUAL) > 0 ? steps : USUAL;
    return read.plus(patience).isBefore(now) ? BEHIND : CURRENT;
  }
}
