package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A person has split events off an incident (INC-8).
 *
 * @param from the number of that incident
 * @param to the number of the one they are now of
 * @param service the number of the service
 * @param outage what the first of them says of the service, FULL, PARTIAL or DEGRADED, or null
 * @param troubles when the troubles were that they tell of, the first one first
 */
public record EventsSplit(
    String from, String to, String service, String outage, List<Instant> troubles) {}
