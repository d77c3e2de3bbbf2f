package org.evident.assurance.availability.boundary;

import java.time.Instant;

/**
 * What a customer is told of a service that is not as it should be, or is about to be worked on.
 *
 * @param service its number
 * @param name its name
 * @param state DOWN or DEGRADED, by the outages that reach it now; PLANNED for work ahead
 * @param since when that began, or will begin
 * @param until when announced work ends; null where it is not known
 */
public record KnownOutage(
    String service, String name, String state, Instant since, Instant until) {}
