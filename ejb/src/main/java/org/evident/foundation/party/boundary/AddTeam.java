package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Makes a team of the provider known.
 *
 * @param desk whether it is the first line
 */
public record AddTeam(@NotBlank @Size(max = 200) String name, boolean desk) {}
