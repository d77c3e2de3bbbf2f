package org.evident.resolution.problem.boundary;

import java.time.Instant;

/**
 * A known error as reports need it.
 *
 * @param problem the number of its problem
 * @param workaround how to live with it, or null if no way is known
 */
public record KnownErrorLine(
    String number, String problem, String symptoms, String workaround, Instant publishedAt) {}
