package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.kernel.Role;

/**
 * Offers a role to a person, who then takes it over.
 *
 * @param scopeKey the number of a service or customer, a team's name, a process or a party; null for
 *     a global role
 * @param from the first day; null for today
 * @param to the first day no more, or null
 * @param deputy login of who stands in, or null
 * @param sponsor login of who answers for the person, or null
 * @param limit the highest amount the person may decide on, or null
 */
public record AddAssignment(
    @NotBlank String login,
    @NotNull Role role,
    @NotNull ScopeKind scope,
    @Size(max = 100) String scopeKey,
    LocalDate from,
    LocalDate to,
    String deputy,
    String sponsor,
    @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal limit,
    @Pattern(regexp = "[A-Z]{3}") String currency) {}
