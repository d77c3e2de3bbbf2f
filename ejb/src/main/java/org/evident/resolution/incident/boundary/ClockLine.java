package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * One incident with both its clocks, as exported; the seconds are service time. Parts of a clock are
 * null where nothing is agreed, and the stop is null while it is open.
 */
public record ClockLine(
    String number,
    String service,
    Instant reportedAt,
    Instant responseStoppedAt,
    Long responseConsumed,
    String responsePriority,
    String responseVerdict,
    Instant resolutionStoppedAt,
    Long resolutionConsumed,
    Long resolutionPaused,
    String resolutionPriority,
    String resolutionVerdict,
    int reopenings) {}
