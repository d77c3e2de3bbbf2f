package org.evident.resolution.incident.boundary;

import java.time.Instant;

/**
 * A monitoring tool says that a service is not there as it should be (INC-8).
 *
 * @param incident the number of the incident that is open for it
 * @param service the number of the service
 * @param outage FULL, PARTIAL or DEGRADED
 */
public record MonitorSaysDown(String incident, String service, String outage, Instant at) {}
