package org.evident.resolution.problem.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.kernel.Priority;

/**
 * A problem as reports need it.
 *
 * @param resolvedAt when it was resolved, or null while it is open
 * @param targetDate the date set for it, or null for that of its priority (PRB-3)
 * @param recurredAt when an incident of the same cause came after the resolution, or null
 * @param nextStep what is to be done next, or null
 */
public record ProblemLine(
    String number,
    String title,
    Priority priority,
    Instant detectedAt,
    Instant resolvedAt,
    LocalDate targetDate,
    Instant recurredAt,
    String nextStep) {}
