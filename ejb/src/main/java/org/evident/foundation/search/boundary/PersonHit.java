package org.evident.foundation.search.boundary;

/**
 * A person whose name begins with what was typed.
 *
 * @param place the team or the customer they belong to, or null
 */
public record PersonHit(String number, String login, String name, String place) {}
