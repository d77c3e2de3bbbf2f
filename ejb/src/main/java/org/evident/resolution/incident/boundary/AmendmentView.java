package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * A request to judge a clock otherwise, and what became of it.
 *
 * @param kind {@code EXCLUSION} or {@code PRIORITY}
 * @param metric the clock to exclude, null for a priority, which concerns all clocks
 * @param priority the right priority, null for an exclusion
 * @param reason the agreement's exception, or why the priority was an error
 * @param team the team whose clock it is
 */
public record AmendmentView(
    String number,
    String incident,
    String kind,
    String metric,
    String priority,
    String reason,
    String evidence,
    String team,
    String requester,
    Instant requestedAt,
    String state,
    String approver,
    Instant decidedAt,
    String comment) {}
