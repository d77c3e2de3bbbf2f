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

  /**
   * The seal that follows the end that was noted, so that a seal taken out leaves a gap and is not replaced by a new one
   * of its number (GEN-2).
   *
   * @param noted number and hash of the last seal that was ever made
   */
  public static ChainSeal after(End noted, Instant instant, String heads) {
    return new ChainSeal(noted.number() + 1, instant, heads, noted.hash());
  }

  /** Where the chain of seals ends with this one. */
  public End end() {
    return new End(number, hash());
  }

  /** The end of the chain of seals. */
  public record End(long number, String hash) {

    /** The later of two. */
    public End orLater(End other) {
      return other.number > number ? other : this;
    }
  }
}
