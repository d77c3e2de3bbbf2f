package org.evident.foundation.party.rule;

import org.evident.kernel.Role;

/**
 * Somebody of the demo organisation.
 *
 * @param team the name of a team of the provider, or null for a customer's people
 * @param customer the name of a customer, or null for the provider's staff
 */
public record DemoPerson(String login, String name, Role role, String team, String customer) {}
