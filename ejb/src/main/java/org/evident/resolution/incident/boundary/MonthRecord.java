package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.resolution.incident.rule.Solution;

/**
 * An incident as a monthly review needs it.
 *
 * @param majorReport what is told of it as a major incident, null where it is none
 * @param solutions when it was solved and reopened, oldest first
 * @param response its response clock by all that is known, empty where nothing is agreed
 * @param responseAtEnd the same as it stood at the end of the month
 * @param ageSeconds open time from the report to the end of the month in its resolution target's
 *     calendar, or null where nothing is agreed
 */
public record MonthRecord(
    String number,
    String title,
    String priority,
    Instant reportedAt,
    Instant cancelledAt,
    String cancelReason,
    int reopenings,
    boolean firstLine,
    String causedBy,
    boolean major,
    Instant declaredAt,
    Instant restoredAt,
    MajorView majorReport,
    List<Solution> solutions,
    Optional<SlaClock> response,
    Optional<SlaClock> responseAtEnd,
    Optional<SlaClock> resolution,
    Optional<SlaClock> resolutionAtEnd,
    Long ageSeconds) {}
