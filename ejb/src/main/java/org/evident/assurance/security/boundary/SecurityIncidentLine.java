package org.evident.assurance.security.boundary;

import java.time.Instant;

/**
 * A security incident as reports count it.
 *
 * @param containedAt when it could spread no further, or null
 */
public record SecurityIncidentLine(
    String number, String type, String severity, Instant reportedAt, Instant containedAt) {}
