package org.evident.foundation.notification.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How often and at what growing distance a mail is tried again.
 *
 * @param first the wait after the first failure; each later one is twice as long
 * @param attempts after how many failures the mail is put aside for a person to look at
 */
public record Patience(Duration first, int attempts) {

  /** Five attempts within 75 minutes. */
  public static final Patience DEFAULT = new Patience(Duration.ofMinutes(5), 5);

  /** When to try again after a failure, or nothing when it was the last. */
  public Optional<Instant> next(int failures, Instant now) {
    return failures >= attempts
        ? Optional.empty()
        : Optional.of(now.plus(first.multipliedBy(1L << (failures - 1))));
  }
}
