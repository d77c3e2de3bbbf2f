package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.Objects;

/** A stretch of a clock's life, half open, with the seconds of service time in it. */
public record Segment(SegmentKind kind, Instant from, Instant to, long serviceSeconds) {
  public Segment {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }
}
