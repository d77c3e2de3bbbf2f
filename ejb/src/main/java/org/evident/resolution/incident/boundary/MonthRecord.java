package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.resolution.incident.rule.Solution;

/**
 * An incident as a monthly review needs it.
 *
 * @param category what kind of fault it is, null while nobody said
 * @param item the configuration item it is about, null while nobody said
 * @param majorReport what is told of it as a major incident, null where it is none
 * @param solutions when it was solved and reopened, oldest first
 * @param response its response clock, null where nothing is agreed
 * @param resolution its resolution clock, null where nothing is agreed
 * @param ageSeconds open time from the report to the end of the month in its resolution target's
 *     calendar, or null where nothing is agreed
 */
public record MonthRecord(
    String number,
    String title,
    String priority,
    String category,
    String item,
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
    MonthClock response,
    MonthClock resolution,
    Long ageSeconds) {}
