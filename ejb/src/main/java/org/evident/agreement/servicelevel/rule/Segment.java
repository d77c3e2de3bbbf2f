package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A span of a clock's life under one target; the segments tile the life (SLA-16).
 *
 * @param from the first instant
 * @param to the first instant after it
 * @param kind what the clock did
 * @param target the target in force, empty where nothing is agreed
 * @param reason why it paused, else empty
 * @param seconds its length in the target's service time
 * @param place where the record belonged, empty where it was never moved (SLA-10)
 */
public record Segment(
    Instant from,
    Instant to,
    Kind kind,
    Optional<Target> target,
    String reason,
    long seconds,
    Optional<Place> place) {

  /** What a clock did during a segment. */
  public enum Kind {
    RUNNING,
    PAUSED,
    /** Between a solution and its reopening (SLA-11). */
    CLOSED_GAP
  }

  boolean continues(Segment before) {
    return kind == before.kind
        && from.equals(before.to)
        && Objects.equals(target, before.target)
        && place.equals(before.place)
        && reason.equals(before.reason);
  }

  Segment after(Segment before) {
    return new Segment(before.from, to, kind, target, reason, before.seconds + seconds, place);
  }
}
