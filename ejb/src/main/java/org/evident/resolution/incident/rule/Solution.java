package org.evident.resolution.incident.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * A span in which an incident counts as solved (import-incident-log.md 2.7, 2.8).
 *
 * @param solvedAt the instant of the solution
 * @param reopenedAt the instant it was reopened, empty if it held
 */
public record Solution(Instant solvedAt, Optional<Instant> reopenedAt) {

  /** Whether the incident is solved immediately before an instant, as periods are half-open (NUM-7). */
  public boolean holdsAt(Instant instant) {
    return solvedAt.isBefore(instant) && reopenedAt.map(at -> !at.isBefore(instant)).orElse(true);
  }
}
