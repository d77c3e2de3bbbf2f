package org.evident.portfolio.catalogue.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Corrects a service: all of it, as it shall be.
 *
 * @param owner login of who answers for it, or null
 * @param team name of the team that works on it, or null
 * @param version the one that was read, or null where the caller holds the record already
 */
public record ChangeService(
    @NotBlank @Size(max = 200) String name,
    @Size(max = 100) String owner,
    @Size(max = 200) String team,
    @NotNull @Pattern(regexp = "VITAL|HIGH|NORMAL|LOW") String criticality,
    Long version) {}
