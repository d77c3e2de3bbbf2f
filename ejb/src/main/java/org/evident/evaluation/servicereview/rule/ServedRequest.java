package org.evident.evaluation.servicereview.rule;

import java.time.Instant;

/**
 * A service request with its fulfilment clock.
 *
 * @param reference its number
 * @param model what was asked for, empty if that is free text
 * @param openedAt when it was asked for
 * @param fulfilledAt when it was fulfilled, {@code null} while it is not
 * @param cancelledAt when it was cancelled, {@code null} if it was not
 * @param priority the priority its clock counts under, {@code null} where no target holds
 * @param limitSeconds the limit of its clock
 * @param consumedSeconds open service time from the order to the fulfilment or the end of the period
 * @param breachedAt when its limit was passed, {@code null} if it was not
 * @param verdict how its clock stands, {@code null} where no target holds
 * @param judged why it is judged by another target than most, {@code null} where it is judged by that for all
 */
public record ServedRequest(
    String reference,
    String model,
    Instant openedAt,
    Instant fulfilledAt,
    Instant cancelledAt,
    String priority,
    long limitSeconds,
    long consumedSeconds,
    Instant breachedAt,
    ClockVerdict verdict,
    String judged) {

  /** Whether it waits at an instant: asked for before it, neither fulfilled nor cancelled before it (NUM-7). */
  public boolean waitsAt(Instant at) {
    return openedAt.isBefore(at)
        && (fulfilledAt == null || !fulfilledAt.isBefore(at))
        && (cancelledAt == null || !cancelledAt.isBefore(at));
  }
}
