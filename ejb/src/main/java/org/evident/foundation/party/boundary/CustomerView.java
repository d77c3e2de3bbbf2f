package org.evident.foundation.party.boundary;

/** A customer as lists and the API show them; the zone is an IANA id. */
public record CustomerView(
    long id, String number, String name, String reportingZone, String currency) {}
