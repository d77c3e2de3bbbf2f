package org.evident.evaluation.servicereview.rule;

import java.time.Instant;

/**
 * A service complaint, without the person who made it (R10).
 *
 * @param reference its number
 * @param receivedAt when it came
 * @param answeredAt when it was answered, {@code null} while it is not
 * @param onTime whether the answer came in time
 * @param escalated whether it was escalated
 */
public record CountedComplaint(
    String reference, Instant receivedAt, Instant answeredAt, boolean onTime, boolean escalated) {}
