package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Makes a customer known; the zone is an IANA id, the currency an ISO 4217 code. */
public record AddCustomer(
    @NotBlank @Size(max = 200) String name,
    @NotBlank String reportingZone,
    @NotBlank @Pattern(regexp = "[A-Z]{3}") String currency) {}
