package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * A breach and why it happened.
 *
 * @param id the incident's key, the {@code before} of the next page
 * @param causeDueAt up to when it is to have its cause (SLM-3)
 * @param cause the code, null as long as there is none
 * @param party who was responsible, null if nobody said
 */
public record BreachView(
    long id,
    String incident,
    String metric,
    String priority,
    Instant breachedAt,
    Instant causeDueAt,
    boolean overdue,
    String cause,
    String text,
    String party,
    String author) {}
