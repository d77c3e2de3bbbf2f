package org.evident.evaluation.servicereview.rule;

import java.time.Duration;

/**
 * A time as people read it: working days differ in length, and so hours are the largest part.
 *
 * @param hours whole hours
 * @param minutes whole minutes beyond them
 * @param seconds what is left
 */
public record TimeSpan(long hours, int minutes, int seconds) {

  /** The parts of a time that is not negative, in seconds. */
  public static TimeSpan of(long seconds) {
    Duration time = Duration.ofSeconds(seconds);
    return new TimeSpan(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
