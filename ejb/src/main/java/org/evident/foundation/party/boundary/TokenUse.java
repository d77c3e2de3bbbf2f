package org.evident.foundation.party.boundary;

import org.evident.foundation.party.rule.TokenScopes;

/**
 * A token that holds, as it is used.
 *
 * @param login the person it speaks for
 * @param scopes what it may be used for
 */
public record TokenUse(String login, TokenScopes scopes) {}
