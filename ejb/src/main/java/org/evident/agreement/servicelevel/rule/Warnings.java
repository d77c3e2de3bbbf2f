package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds when a clock used each warning share of the limit that was in force then (SLA-9). */
final class Warnings {
  private Warnings() {}

  static List<Warning> of(SlaClock clock) {
    List<Warning> warnings = new ArrayList<>();
    for (int percent : clock.target().map(Target::warningPercents).orElse(List.of())) {
      reached(clock, percent).ifPresent(at -> warnings.add(new Warning(percent, at)));
    }
    return warnings;
  }

  private static Optional<Instant> reached(SlaClock clock, int percent) {
    long used = 0;
    for (Segment segment : clock.segments()) {
      if (segment.kind() == Segment.Kind.RUNNING && segment.target().isPresent()) {
        Target target = segment.target().get();
        if (used + segment.seconds() >= target.share(percent)) {
          return target.calendar().add(segment.from(), target.share(percent) - used);
        }
        used += segment.seconds();
      }
    }
    if (clock.next().isPresent()) {
      return reached(clock.next().get(), percent);
    }
    if (clock.state() != ClockState.RUNNING) {
      return Optional.empty();
    }
    long left = clock.target().orElseThrow().share(percent) - used;
    return clock.target().orElseThrow().calendar().add(clock.until(), left);
  }
}
