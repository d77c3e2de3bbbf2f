package org.evident.foundation.job.boundary;

import java.time.Instant;

/**
 * An order of background work and how far it is.
 *
 * @param job the job's name
 * @param subject what it works on, for instance a month
 * @param executionId the last execution in the job repository, or null before the first
 * @param done units finished of {@code total}; both 0 while unknown
 */
public record JobOrder(
    long id,
    String job,
    String subject,
    State state,
    Long executionId,
    String requestedBy,
    Instant requestedAt,
    Instant startedAt,
    Instant finishedAt,
    long done,
    long total,
    String message) {

  /** Where an order stands. */
  public enum State {
    WAITING,
    RUNNING,
    STOPPING,
    STOPPED,
    FAILED,
    COMPLETED
  }

  /** Seconds left at the present speed, or null while it cannot be told. */
  public Long secondsLeft(Instant now) {
    if (state != State.RUNNING || startedAt == null || done == 0 || total <= done) {
      return null;
    }
    long spent = Math.max(1, now.getEpochSecond() - startedAt.getEpochSecond());
    return spent * (total - done) / done;
  }
}
