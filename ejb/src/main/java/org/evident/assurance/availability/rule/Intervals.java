package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Interval algebra; every result is in order, without overlap, and touching intervals are one. */
public final class Intervals {
  private Intervals() {}

  /** All time in at least one interval; overlaps count once (AV-3). */
  public static List<Interval> union(Collection<Interval> intervals) {
    return joined(intervals, 0);
  }

  /** The union, with intervals closer than so many seconds joined and the gap counted (AV-3). */
  public static List<Interval> joined(Collection<Interval> intervals, long mergeGapSeconds) {
    List<Interval> joined = new ArrayList<>();
    for (Interval next : intervals.stream().sorted(Comparator.comparing(Interval::from)).toList()) {
      Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last == null || !meets(last, next, mergeGapSeconds)) joined.add(next);
      else if (next.to().isAfter(last.to()))
        joined.set(joined.size() - 1, new Interval(last.from(), next.to()));
    }
    return List.copyOf(joined);
  }

  private static boolean meets(Interval earlier, Interval later, long gapSeconds) {
    return !later.from().isAfter(earlier.to())
        || later.from().isBefore(earlier.to().plusSeconds(gapSeconds));
  }

  /** The time of the first that is not in the second. */
  public static List<Interval> minus(Collection<Interval> intervals, Collection<Interval> taken) {
    SortedMap<Instant, Integer> steps = new TreeMap<>();
    step(steps, intervals, 1);
    step(steps, taken, -1);
    return above(steps, 0);
  }

  /** The time that is in both. */
  public static List<Interval> intersection(Collection<Interval> a, Collection<Interval> b) {
    return inMoreThan(1, List.of(a, b));
  }

  /** The part of intervals within [from, to). */
  public static List<Interval> clip(Collection<Interval> intervals, Instant from, Instant to) {
    return intersection(intervals, List.of(new Interval(from, to)));
  }

  /** Whether any interval holds an instant. */
  public static boolean covers(Collection<Interval> intervals, Instant at) {
    return intervals.stream().anyMatch(i -> i.holds(at));
  }

  /** The time that more than so many of the collections hold at once, in one sweep over all edges (AV-8). */
  public static List<Interval> inMoreThan(
      int many, Collection<? extends Collection<Interval>> collections) {
    SortedMap<Instant, Integer> steps = new TreeMap<>();
    collections.forEach(each -> step(steps, each, 1));
    return above(steps, many);
  }

  private static void step(
      SortedMap<Instant, Integer> steps, Collection<Interval> intervals, int weight) {
    for (Interval interval : union(intervals)) {
      steps.merge(interval.from(), weight, Integer::sum);
      steps.merge(interval.to(), -weight, Integer::sum);
    }
  }

  private static List<Interval> above(SortedMap<Instant, Integer> steps, int limit) {
    List<Interval> above = new ArrayList<>();
    Instant since = null;
    int level = 0;
    for (Map.Entry<Instant, Integer> step : steps.entrySet()) {
      level += step.getValue();
      if (level > limit && since == null) {
        since = step.getKey();
      } else if (level <= limit && since != null) {
        above.add(new Interval(since, step.getKey()));
        since = null;
      }
    }
    return List.copyOf(above);
  }
}
