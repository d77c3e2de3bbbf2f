package org.evident.foundation.operation.boundary;

import java.time.Instant;

/**
 * When something that works again and again did so last.
 *
 * @param key what it is, as pages name it
 * @param triedAt null while it has never tried
 * @param workedAt null while it has never worked
 * @param failure what went wrong at the last try, null where nothing did
 */
public record Beat(String key, Instant triedAt, Instant workedAt, String failure) {}
