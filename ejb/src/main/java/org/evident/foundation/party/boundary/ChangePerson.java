package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Corrects what is known of a person: all of it, as it shall be.
 *
 * @param team name of a team of the provider, or null for none
 * @param zone the IANA id of the zone they read times in
 * @param language of the mails they get, {@code en} or {@code de}
 * @param version the one that was read, or null where the caller holds the record already
 */
public record ChangePerson(
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Email @Size(max = 200) String email,
    @Size(max = 200) String team,
    @NotBlank @Size(max = 64) String zone,
    @NotNull @Pattern(regexp = "en|de") String language,
    Long version) {}
