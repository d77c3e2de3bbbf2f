package org.evident.foundation.party.boundary;

/**
 * Somebody of a team.
 *
 * @param id the person's key
 * @param name how people call them
 */
public record TeamMember(long id, String login, String name) {}
