package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * A monitoring tool says that what an incident is open for is over (INC-8). It is told before anybody asks whether the
 * incident may be resolved, since that rests on what is recorded of its outage (INC-7).
 */
public record MonitorSaysUp(long incident, Instant at) {}
