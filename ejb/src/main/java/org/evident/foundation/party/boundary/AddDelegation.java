package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Has somebody decide for a person while they are away.
 *
 * @param login of who is away; null or empty for the caller, and another's by an administrator only
 * @param deputy login of who decides for them
 * @param first the first day; null for today
 * @param last the last day
 */
public record AddDelegation(
    @Size(max = 100) String login,
    @NotBlank @Size(max = 100) String deputy,
    LocalDate first,
    @NotNull LocalDate last) {}
