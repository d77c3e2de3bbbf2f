package org.evident.assurance.availability.rule;

import java.time.Instant;

/** A stretch of time, half open, never empty. */
public record Interval(Instant from, Instant to) {
  public Interval {
    if (!from.isBefore(to))
      throw new IllegalArgumentException("An interval ends after it starts: " + from + " to " + to);
  }

  /** Whether it has time in common with another. */
  public boolean overlaps(Interval other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Whether an instant lies in it. */
  public boolean holds(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }
}
