package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.evident.foundation.party.rule.TokenScopes;

/**
 * A token somebody wants.
 *
 * @param name what its owner knows it by
 * @param days how long it lives, 1 to 366
 * @param scopes what it may be used for
 */
public record NewToken(
    @NotBlank @Size(max = 100) String name, int days, @NotNull TokenScopes scopes) {}
