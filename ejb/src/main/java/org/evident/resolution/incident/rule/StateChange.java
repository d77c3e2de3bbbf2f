package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * A state an incident entered.
 *
 * @param at the instant it holds from
 * @param line the line of the log that says so
 * @param state the state
 * @param pendingReason what it waits for, empty unless the state is PENDING
 */
public record StateChange(
    Instant at, long line, IncidentState state, Optional<PendingReason> pendingReason) {}
