package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * A list that is made into a file in the background.
 *
 * @param done rows written so far
 * @param rows how many there are, null until the file is whole
 * @param ready whether the file can be taken
 * @param message what went wrong, null where nothing did
 */
public record ExportView(
    String number,
    String form,
    String state,
    long done,
    Long rows,
    boolean ready,
    Instant requestedAt,
    String message) {}
