package org.evident.evaluation.servicereview.rule;

import java.time.Instant;

/**
 * A service complaint, without the person who made it (R10).
 *
 * @param reference its number
 * @param receivedAt when it came
 * @param answeredAt when it was answered, {@code null} while it is not
 * @param onTime whether the answer came in time
 * @param escalatedAt when it was escalated, {@code null} if it was not
 * @param closedAt when it was closed, {@code null} while it is not
 */
public record ComplaintLine(
    String reference,
    Instant receivedAt,
    Instant answeredAt,
    boolean onTime,
    Instant escalatedAt,
    Instant closedAt) {}
