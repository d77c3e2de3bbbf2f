package org.evident.assurance.availability.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  private static final int SECONDS = 120;

  @Provide
  Arbitrary<List<Interval>> intervals() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99), Arbitraries.integers().between(1, 20))
        .as((from, length) -> interval(from, from + length))
        .list()
        .ofMaxSize(8);
  }

  private static Interval interval(int from, int to) {
    return new Interval(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to));
  }

  /** The independent view: each second on its own. */
  private static BitSet stepped(List<Interval> intervals) {
    BitSet seconds = new BitSet(SECONDS);
    for (Interval i : intervals) {
      for (int s = (int) i.from().getEpochSecond(); s < i.to().getEpochSecond(); s++)
        seconds.set(s);
    }
    return seconds;
  }

  private static void tidy(List<Interval> result) {
    for (int i = 1; i < result.size(); i++)
      assertTrue(result.get(i - 1).to().isBefore(result.get(i).from()), result.toString());
  }

  @Property(tries = 150)
  void av3_algebra_agrees_with_stepping_second_by_second(
      @ForAll("intervals") List<Interval> a, @ForAll("intervals") List<Interval> b) {
    BitSet union = stepped(a);
    union.or(stepped(b));
    BitSet minus = stepped(a);
    minus.andNot(stepped(b));
    BitSet both = stepped(a);
    both.and(stepped(b));
    List<Interval> all = new ArrayList<>(a);
    all.addAll(b);
    same(union, Intervals.union(all));
    same(minus, Intervals.minus(a, b));
    same(both, Intervals.intersection(a, b));
  }

  private static void same(BitSet expected, List<Interval> result) {
    tidy(result);
    assertEquals(expected, stepped(result));
    assertEquals(expected.cardinality(), ServiceHours.ALWAYS.open(result));
  }

  @Property(tries = 100)
  void av3_joining_fills_exactly_the_gaps_below_the_limit(
      @ForAll("intervals") List<Interval> a, @ForAll @IntRange(max = 10) int gap) {
    BitSet expected = stepped(a);
    for (int from = expected.nextClearBit(0);
        expected.nextSetBit(from) >= 0;
        from = expected.nextClearBit(from + 1)) {
      int next = expected.nextSetBit(from);
      if (from > 0 && next - from < gap && expected.get(from - 1)) expected.set(from, next);
      else from = next;
    }
    assertEquals(expected, stepped(Intervals.joined(a, gap)));
  }

  @Test
  void av3_an_interval_is_never_empty() {
    assertThrows(IllegalArgumentException.class, () -> interval(5, 5));
  }
}
