package org.evident.assurance.availability.rule;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether what checks tell of an outage is news: somebody still has to act on it, or has just had to (MON-1). A file of old
 * checks tells of the past, where there is nothing to be restored.
 *
 * @param start when it began
 * @param end when it was over, null while it lasts
 * @param checkedAt when its service was last looked at
 */
public record FreshOutage(Instant start, Instant end, Instant checkedAt) {

  /**
   * Whether it is an incident: while it lasts, if the newest check is young enough to speak of now; once it is over, if it
   * ended within the time in which events are one.
   *
   * @param together how close events of one fault are to be one incident
   * @param valid how old the newest check may be to speak of now
   */
  public boolean isNews(Instant now, Duration together, Duration valid) {
    return end == null ? !checkedAt.isBefore(now.minus(valid)) : !end.isBefore(now.minus(together));
  }

  /**
   * When its incident counts as reported: when it began; of one that was told late only now, since nobody could have acted on
   * it before (MON-1).
   *
   * @param together how close events of one fault are to be one incident
   */
  public Instant reportedAt(Instant now, Duration together) {
    return start.isBefore(now.minus(together)) ? now : start;
  }
}
