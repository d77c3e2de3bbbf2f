package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.util.List;

/** When a service is agreed to be there: what availability needs to know of a calendar. */
@FunctionalInterface
public interface ServiceHours {
  /** Always open. */
  ServiceHours ALWAYS = (a, b) -> a.isBefore(b) ? List.of(new Interval(a, b)) : List.of();

  /** The open windows cut to [a, b), in order, without overlap; empty if b is not after a. */
  List<Interval> windows(Instant a, Instant b);

  /** The open length of [a, b) in seconds. */
  default long open(Instant a, Instant b) {
    return windows(a, b).stream()
        .mapToLong(w -> w.to().getEpochSecond() - w.from().getEpochSecond())
        .sum();
  }

  /** The open length of intervals that do not overlap, in seconds. */
  default long open(List<Interval> intervals) {
    return intervals.stream().mapToLong(i -> open(i.from(), i.to())).sum();
  }
}
