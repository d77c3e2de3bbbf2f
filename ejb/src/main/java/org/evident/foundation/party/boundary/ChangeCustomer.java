package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Corrects a customer: all of it, as it shall be.
 *
 * @param reportingZone the IANA id of the zone its months begin in; months published stay as they are
 * @param currency an ISO 4217 code
 * @param version the one that was read, or null where the caller holds the record already
 */
public record ChangeCustomer(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Size(max = 64) String reportingZone,
    @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency,
    Long version) {}
