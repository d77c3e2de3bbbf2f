package org.evident.resolution.incident.boundary;

import java.util.List;

/**
 * The events of an incident.
 *
 * @param total how many there are
 * @param events the newest of them, the newest first
 */
public record JoinedEvents(long total, List<JoinedEvent> events) {}
