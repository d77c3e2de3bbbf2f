package org.evident.foundation.servicetime.rule;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The open time of one UTC year as running sums, so that any cut of it is one binary search. */
final class YearBlock {
  static final long NONE = Long.MAX_VALUE;

  private final long[] starts;
  private final long[] ends;
  private final long[] sumBefore;
  private final long total;

  /** Collects the intervals of the local dates that touch the UTC year and cuts them at its borders. */
  YearBlock(int year, Function<LocalDate, List<OpenInterval>> intervals) {
    long from = startOf(year);
    long to = startOf(year + 1);
    long[] opens = new long[512];
    long[] closes = new long[512];
    int n = 0;
    // Zones reach from UTC-18 to UTC+18, and a date line change may add a day.
    LocalDate last = LocalDate.of(year, 12, 31).plusDays(2);
    for (LocalDate date = LocalDate.of(year, 1, 1).minusDays(2);
        !date.isAfter(last);
        date = date.plusDays(1)) {
      for (OpenInterval open : intervals.apply(date)) {
        long start = Math.max(from, open.start().getEpochSecond());
        long end = Math.min(to, open.end().getEpochSecond());
        if (start < end) {
          if (n == opens.length) {
            opens = Arrays.copyOf(opens, 2 * n);
            closes = Arrays.copyOf(closes, 2 * n);
          }
          opens[n] = start;
          closes[n++] = end;
        }
      }
    }
    starts = Arrays.copyOf(opens, n);
    ends = Arrays.copyOf(closes, n);
    sumBefore = new long[n];
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sumBefore[i] = sum;
      sum += ends[i] - starts[i];
    }
    total = sum;
  }

  /** The epoch second at which a UTC year begins. */
  static long startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  }

  long total() {
    return total;
  }

  /** The open seconds of the year before an instant. */
  long before(long second) {
    int i = lastStartAtOrBefore(second);
    return i < 0 ? 0 : sumBefore[i] + Math.min(second, ends[i]) - starts[i];
  }

  /** The earliest second with that many open seconds of the year before it; 0 &lt; sum &lt;= total. */
  long reached(long sum) {
    int i = Arrays.binarySearch(sumBefore, sum);
    int interval = i >= 0 ? i - 1 : -i - 2;
    return starts[interval] + sum - sumBefore[interval];
  }

  /** The first open second at or after an instant, or NONE. */
  long nextOpen(long second) {
    int i = lastStartAtOrBefore(second);
    if (i >= 0 && second < ends[i]) {
      return second;
    }
    return i + 1 < starts.length ? starts[i + 1] : NONE;
  }

  private int lastStartAtOrBefore(long second) {
    int i = Arrays.binarySearch(starts, second);
    return i >= 0 ? i : -i - 2;
  }
}
