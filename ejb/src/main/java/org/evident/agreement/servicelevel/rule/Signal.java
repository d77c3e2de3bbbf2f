package org.evident.agreement.servicelevel.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a clock tells people once: that it used a share of its limit, or more than all of it (SLA-9).
 *
 * @param metric the clock's metric
 * @param threshold the share of the limit in per cent; {@link #BREACH} for the breach itself
 * @param at the instant it holds from
 */
public record Signal(Metric metric, int threshold, Instant at) {

  /** The threshold that stands for the breach. */
  public static final int BREACH = 100;

  /** All a clock has signalled and will signal if nothing changes; nothing where it does not count (SLA-9, SLA-12). */
  public static List<Signal> of(SlaClock clock) {
    List<Signal> signals = new ArrayList<>();
    if (clock.result() == ClockResult.EXCLUDED) {
      return signals;
    }
    for (Warning warning : clock.warnings()) {
      if (warning.percent() < BREACH) {
        signals.add(new Signal(clock.metric(), warning.percent(), warning.at()));
      }
    }
    clock
        .breach()
        .or(clock::breachAhead)
        .ifPresent(breach -> signals.add(new Signal(clock.metric(), BREACH, breach.at())));
    return signals;
  }

  /**
   * What a clock still has to signal: each threshold once, unless a correction has moved its instant into the future.
   *
   * @param given what was signalled already
   */
  public static List<Signal> ahead(SlaClock clock, Collection<Signal> given, Instant now) {
    return of(clock).stream()
        .filter(
            signal ->
                !given.contains(signal)
                    && (signal.at().isAfter(now) || given.stream().noneMatch(signal::repeats)))
        .toList();
  }

  /**
   * Whether it was given later than people may expect, for instance because nothing ran at its instant.
   *
   * @param punctual how long after its instant a signal still counts as given in time
   */
  public boolean isLate(Instant givenAt, Duration punctual) {
    return givenAt.isAfter(at.plus(punctual));
  }

  /** Whether it is the breach and no warning. */
  public boolean isBreach() {
    return threshold == BREACH;
  }

  private boolean repeats(Signal given) {
    return metric == given.metric && threshold == given.threshold;
  }
}
