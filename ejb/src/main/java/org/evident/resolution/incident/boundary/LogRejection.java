package org.evident.resolution.incident.boundary;

/**
 * A line that could not be read, for the rejection file.
 *
 * @param reason the id of the sentence that says why
 */
public record LogRejection(long line, String field, String value, String reason) {}
