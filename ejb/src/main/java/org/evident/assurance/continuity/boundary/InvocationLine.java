package org.evident.assurance.continuity.boundary;

import java.time.Instant;

/**
 * A time the continuity plan of a service was invoked.
 *
 * @param restoredAt when the service was back, or null
 * @param recovery how it was brought back, or null
 */
public record InvocationLine(
    String number, Instant invokedAt, String cause, Instant restoredAt, String recovery) {}
