package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What an organisation says of a role: all of it, as it shall be.
 *
 * @param responsibilities what it answers for, or null for what the product says
 * @param affectsServices whether how well it is done shows in the services
 * @param reportsToTop whether it reports to top management
 * @param version the one that was read, 0 where nothing was said before
 */
public record WriteRoleCard(
    @Size(max = 2000) String responsibilities,
    @NotNull Boolean affectsServices,
    @NotNull Boolean reportsToTop,
    @NotNull Long version) {}
