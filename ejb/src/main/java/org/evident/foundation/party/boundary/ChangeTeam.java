package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Corrects a team: all of it, as it shall be.
 *
 * @param desk whether it is the first line
 * @param leader login of who leads it and is told first when its records need help, or null for nobody
 * @param calendar code of the hours the team works in, or null where nobody has said
 * @param version the one that was read, or null where the caller holds the record already
 */
public record ChangeTeam(
    @NotBlank @Size(max = 200) String name,
    boolean desk,
    @Size(max = 100) String leader,
    @Size(max = 40) String calendar,
    Long version) {}
