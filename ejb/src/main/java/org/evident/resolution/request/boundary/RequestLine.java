package org.evident.resolution.request.boundary;

import java.time.Instant;
import org.evident.kernel.Priority;

/**
 * A service request as reports need it.
 *
 * @param model the name of its request model
 * @param approvedAt when it was approved, or null
 * @param fulfilledAt when the wish was fulfilled, or null
 */
public record RequestLine(
    String number,
    String model,
    Priority priority,
    Instant reportedAt,
    Instant approvedAt,
    Instant fulfilledAt,
    boolean cancelled) {}
