package org.evident.foundation.party.boundary;

import java.time.Instant;

/**
 * What is known of a customer beyond its name (processes.md 1.3).
 *
 * @param organisation the number of the one it is or is a unit of, or null
 * @param segment what kind of customer it is, in the provider's own words, or null
 * @param businessContact login of the person of the customer who is asked first, or null
 * @param reviewedAt when somebody last found this right, or null
 * @param users about how many people its groups of users are together
 * @param version how often the customer has changed
 */
public record CustomerProfile(
    String number,
    String organisation,
    String organisationName,
    String segment,
    String businessContact,
    String contactName,
    Instant reviewedAt,
    String reviewedBy,
    long users,
    long version) {}
