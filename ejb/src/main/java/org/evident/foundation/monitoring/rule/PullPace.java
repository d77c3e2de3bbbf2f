package org.evident.foundation.monitoring.rule;

import java.time.Duration;
import java.time.Instant;

/** When a source is asked again. */
public final class PullPace {

  /** Sources that answer are asked together, once in so long. */
  static final Duration EVERY = Duration.ofMinutes(5);

  private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int DOUBLINGS = 6;

  private PullPace() {}

  /**
   * After an answer: at the next turn, but not before a step has passed; at once while the past is still read.
   *
   * @param behind whether there was more to ask than one turn takes
   */
  public static Instant afterAnswer(Instant now, Duration step, boolean behind) {
    if (behind) {
      return now;
    }
    Duration wait = step.compareTo(EVERY) > 0 ? step : EVERY;
    long slot = EVERY.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(now.plus(wait).getEpochSecond(), slot) * slot);
  }

  /**
   * After a failure: a minute after the first, twice as long after each other one, and never more than an hour.
   *
   * @param failures in a row, with this one
   */
  public static Instant afterFailure(Instant now, int failures) {
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, failures - 1)));
    return now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }
}
