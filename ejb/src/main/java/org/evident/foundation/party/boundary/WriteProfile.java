package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.Size;

/**
 * What is known of a customer beyond its name: all of it, as it shall be; what is null or empty is not known.
 *
 * @param organisation the number of the organisation it is or is a unit of
 * @param segment what kind of customer it is
 * @param businessContact login of an active person of the customer (PTY-25)
 * @param version the one that was read, or null where the caller holds the record already
 */
public record WriteProfile(
    @Size(max = 20) String organisation,
    @Size(max = 100) String segment,
    @Size(max = 100) String businessContact,
    Long version) {}
