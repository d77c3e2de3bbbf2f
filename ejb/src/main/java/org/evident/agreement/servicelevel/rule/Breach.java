package org.evident.agreement.servicelevel.rule;

import java.time.Instant;

/**
 * The last instant at which no more than the limit was used, and why it was passed (SLA-9, SLA-10).
 *
 * @param at the instant from which more than the limit has been used
 * @param cause what made it so
 */
public record Breach(Instant at, Cause cause) {

  /** What made a clock pass its limit. */
  public enum Cause {
    /** The time ran out. */
    LIMIT,
    /** A new target allows less than was already used (SLA-10). */
    REPRIORITISED
  }
}
