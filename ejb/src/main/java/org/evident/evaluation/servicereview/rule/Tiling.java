package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.Optional;

/** Whether a clock's segments cover its life without hole or overlap and add up to what it consumed (SLA-16). */
final class Tiling {
  private Tiling() {}

  /** What is wrong with a clock, empty if nothing is. */
  static Optional<String> fault(ClockLine clock, Instant periodEnd) {
    if (clock.segments().isEmpty() && clock.consumedSeconds() == 0) return Optional.empty();
    Instant at = clock.startedAt();
    for (Segment segment : clock.segments()) {
      if (!segment.from().equals(at)) return Optional.of("hole or overlap at " + at);
      at = segment.to();
    }
    Instant end = clock.stoppedAt() == null ? periodEnd : clock.stoppedAt();
    if (!at.equals(end)) return Optional.of("ends at " + at + " instead of " + end);
    long running = clock.seconds(SegmentKind.RUNNING);
    return running == clock.consumedSeconds()
        ? Optional.empty()
        : Optional.of("runs " + running + " s, consumed " + clock.consumedSeconds() + " s");
  }
}
