package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.Map;

/**
 * An import and how far it is.
 *
 * @param state that of its job: WAITING, RUNNING, STOPPING, STOPPED, FAILED, COMPLETED
 * @param readLines lines read so far, without the heading
 * @param newRows lines that were not known before
 * @param rejectedRows lines in the rejection file
 * @param incidents incidents the new rows belong to
 * @param skippedGuards how often each guard that binds people was not applied to history, by the id of its rule
 * @param secondsLeft an estimate, or null while it cannot be told
 */
public record ImportRunView(
    String number,
    String profile,
    String customer,
    String zone,
    boolean dryRun,
    String state,
    String requestedBy,
    Instant requestedAt,
    Instant finishedAt,
    long readLines,
    long newRows,
    long rejectedRows,
    long incidents,
    long done,
    long total,
    Map<String, Long> skippedGuards,
    Long secondsLeft,
    String message) {}
