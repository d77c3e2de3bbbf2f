package org.evident.foundation.party.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.evident.kernel.Role;

/**
 * Makes a person known.
 *
 * @param team name of a team of the provider, or null
 * @param customer number of a customer, or null
 */
public record AddPerson(
    @NotBlank @Size(max = 100) String login,
    @NotBlank @Size(max = 200) String name,
    @NotBlank @Email @Size(max = 200) String email,
    String team,
    String customer,
    @NotNull List<Role> roles) {}
