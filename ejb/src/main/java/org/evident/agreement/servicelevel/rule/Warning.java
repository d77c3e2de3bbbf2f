package org.evident.agreement.servicelevel.rule;

import java.time.Instant;

/**
 * When a clock used, or will use, a share of its limit (SLA-9).
 *
 * @param percent the share of the limit
 * @param at the instant it is reached; of a running clock perhaps still to come
 */
public record Warning(int percent, Instant at) {}
