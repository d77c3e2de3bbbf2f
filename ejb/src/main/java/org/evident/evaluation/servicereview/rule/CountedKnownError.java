package org.evident.evaluation.servicereview.rule;

import java.time.Instant;

/**
 * A known error published in the month.
 *
 * @param workaround how to live with it, {@code null} if no way is known
 */
public record CountedKnownError(
    String reference, String symptoms, String problem, Instant publishedAt, String workaround) {}
