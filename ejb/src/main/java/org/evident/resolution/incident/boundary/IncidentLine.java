package org.evident.resolution.incident.boundary;

import java.time.Instant;

/** One row of an incident list, with its resolution clock as stored; the clock's parts are null where nothing is agreed. */
public record IncidentLine(
    long id,
    String number,
    String externalRef,
    String title,
    String customer,
    String service,
    String priority,
    String state,
    String pendingReason,
    Instant reportedAt,
    Instant resolvedAt,
    Instant dueAt,
    Instant breachedAt,
    String verdict) {}
