package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

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
    return where(List.of(intervals, taken), at -> covers(intervals, at) && !covers(taken, at));
  }

  /** The time that is in both. */
  public static List<Interval> intersection(Collection<Interval> a, Collection<Interval> b) {
    return where(List.of(a, b), at -> covers(a, at) && covers(b, at));
  }

  /** The part of intervals within [from, to). */
  public static List<Interval> clip(Collection<Interval> intervals, Instant from, Instant to) {
    return intersection(intervals, List.of(new Interval(from, to)));
  }

  /** Whether any interval holds an instant. */
  public static boolean covers(Collection<Interval> intervals, Instant at) {
    return intervals.stream().anyMatch(i -> i.holds(at));
  }

  /** The time for which a condition holds that can only change where one of the intervals begins or ends. */
  public static List<Interval> where(
      Collection<? extends Collection<Interval>> changing, Predicate<Instant> condition) {
    TreeSet<Instant> edges = new TreeSet<>();
    changing.forEach(
        c ->
            c.forEach(
                i -> {
                  edges.add(i.from());
                  edges.add(i.to());
                }));
    List<Interval> pieces = new ArrayList<>();
    for (Instant edge : edges) {
      Instant next = edges.higher(edge);
      if (next != null && condition.test(edge)) pieces.add(new Interval(edge, next));
    }
    return union(pieces);
  }
}
