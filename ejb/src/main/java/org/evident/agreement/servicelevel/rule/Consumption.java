package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.Optional;

/** What a clock has used of its limit, when that is due and when it was too much (SLA-4, SLA-7 to SLA-10). */
final class Consumption {
  private long consumed;
  private long paused;
  private Instant dueAt;
  private Target dueUnder;
  private Breach breach;
  private Breach ahead;

  long consumed() {
    return consumed;
  }

  long paused() {
    return paused;
  }

  Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  Optional<Breach> breach() {
    return Optional.ofNullable(breach);
  }

  Optional<Breach> breachAhead() {
    return Optional.ofNullable(ahead);
  }

  /** Charges a span that lasted some time and gives its length in service time. */
  long charge(Optional<Target> target, Instant from, Instant to, boolean pausing) {
    if (target.isEmpty()) {
      return 0;
    }
    Target agreed = target.get();
    long seconds = agreed.calendar().open(from, to);
    refuseLess(agreed, from);
    if (pausing) {
      paused += seconds;
      restart();
      return seconds;
    }
    plan(agreed, from);
    if (breach == null && consumed + seconds > agreed.limitSeconds()) {
      breach = outOfTime(agreed, from).orElseThrow();
    }
    consumed += seconds;
    return seconds;
  }

  /** Looks on from the last change, as if nothing more were to happen. */
  void lookAhead(Optional<Target> target, Instant from, boolean pausing) {
    if (target.isEmpty()) {
      return;
    }
    Target agreed = target.get();
    if (!pausing) {
      plan(agreed, from);
    }
    if (breach != null) {
      return;
    }
    if (consumed > agreed.limitSeconds()) {
      ahead = new Breach(from, Breach.Cause.REPRIORITISED);
    } else if (!pausing) {
      ahead = outOfTime(agreed, from).orElse(null);
    }
  }

  /** The due instant must be found anew when the clock goes again, unless it has passed. */
  void restart() {
    if (dueUnder != null && consumed < dueUnder.limitSeconds()) {
      dueUnder = null;
    }
  }

  /** A breach that only an erroneous priority made is lifted. */
  void forgive(Optional<Target> right) {
    if (right.isPresent() && consumed <= right.get().limitSeconds()) {
      breach = null;
    }
  }

  ClockResult verdict(Optional<Target> judge) {
    if (judge.isEmpty()) {
      return ClockResult.EXCLUDED;
    }
    return breach != null || consumed > judge.get().limitSeconds()
        ? ClockResult.BREACHED
        : ClockResult.MET;
  }

  private void refuseLess(Target agreed, Instant from) {
    if (breach == null && consumed > agreed.limitSeconds()) {
      breach = new Breach(from, Breach.Cause.REPRIORITISED);
    }
  }

  private void plan(Target agreed, Instant from) {
    if (dueUnder == null || !agreed.allowsAs(dueUnder)) {
      dueAt = agreed.calendar().add(from, agreed.limitSeconds() - consumed).orElse(null);
      dueUnder = agreed;
    }
  }

  private Optional<Breach> outOfTime(Target agreed, Instant from) {
    return agreed
        .calendar()
        .lastWithin(from, agreed.limitSeconds() - consumed)
        .map(at -> new Breach(at, Breach.Cause.LIMIT));
  }
}
