package org.evident.foundation.history.rule;

import java.time.Instant;

/**
 * A seal over the ends of all chains at one instant, bound to the seal before it (GEN-2).
 *
 * @param heads one {@code shard:position:hash} per chain, in order, separated by blanks
 */
public record ChainSeal(long number, Instant at, String heads, String previousHash) {

  /** What the first seal follows. */
  public static final ChainSeal NONE = new ChainSeal(0, Instant.EPOCH, "", ChainedEntry.BEGINNING);

  /** The SHA-256 of this seal in hexadecimal; of {@link #NONE} the beginning. */
  public String hash() {
    return number == 0
        ? ChainedEntry.BEGINNING
        : ChainedEntry.sha256(number + "\n", at + "\n", heads + "\n", previousHash);
  }

  /** The seal that follows this one. */
  public ChainSeal followedBy(Instant instant, String newHeads) {
    return new ChainSeal(number + 1, instant, newHeads, hash());
  }
}
