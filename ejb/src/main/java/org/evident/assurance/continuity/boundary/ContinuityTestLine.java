package org.evident.assurance.continuity.boundary;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A continuity test as reports need it.
 *
 * @param heldAt when it was held, or null while it is planned
 * @param verdict PASSED, PASSED_WITH_FINDINGS or FAILED; null while it is planned
 * @param achievedRtoMinutes minutes until the service was back, or null
 * @param achievedRpoMinutes minutes of lost data, or null
 */
public record ContinuityTestLine(
    String number,
    String kind,
    LocalDate plannedFor,
    Instant heldAt,
    String verdict,
    Long achievedRtoMinutes,
    Long achievedRpoMinutes) {}
