package org.evident.foundation.party.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A personal access token as its owner sees it.
 *
 * @param scopes what it may be used for; none leaves everything its owner may
 * @param lastUsedAt when a program last used it, to the minute, or null
 * @param secret the token itself, only in the answer that made it, else null
 */
public record TokenView(
    long id,
    String name,
    List<String> scopes,
    Instant createdAt,
    Instant expiresAt,
    Instant revokedAt,
    Instant lastUsedAt,
    String secret) {}
