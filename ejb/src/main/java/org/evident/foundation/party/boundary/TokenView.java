package org.evident.foundation.party.boundary;

import java.time.Instant;

/**
 * A personal access token as its owner sees it.
 *
 * @param secret the token itself, only in the answer that made it, else null
 */
public record TokenView(
    long id, String name, Instant createdAt, Instant expiresAt, Instant revokedAt, String secret) {}
