package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What is known of an organisation: all of it, as it shall be.
 *
 * @param own true to make it the one the system belongs to; the one before is it no more (PTY-23)
 * @param kinds what it is, by the names of {@code OrganisationKind}; null for nothing in particular
 * @param version the one that was read, or null where the caller holds the record already or makes it
 */
public record WriteOrganisation(
    @NotBlank @Size(max = 200) String name,
    boolean own,
    List<@NotBlank String> kinds,
    Long version) {}
