package org.evident.foundation.party.boundary;

/**
 * A customer as lists and the API show them.
 *
 * @param reportingZone an IANA id
 * @param active whether it is served still
 * @param version how often it has changed
 */
public record CustomerView(
    long id,
    String number,
    String name,
    String reportingZone,
    String currency,
    boolean active,
    long version) {}
