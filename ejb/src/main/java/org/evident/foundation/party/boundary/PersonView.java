package org.evident.foundation.party.boundary;

import java.util.List;

/**
 * A person as lists and the API show them.
 *
 * @param customer number of the customer they belong to, or null for staff
 * @param oneTimePassword only in the answer that created the person, else null
 */
public record PersonView(
    String number,
    String login,
    String name,
    String email,
    String team,
    String customer,
    List<String> roles,
    boolean active,
    String oneTimePassword) {}
