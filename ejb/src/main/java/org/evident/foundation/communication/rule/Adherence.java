package org.evident.foundation.communication.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;

/**
 * How far planned communications were told in time (processes.md 3.6, KPI).
 *
 * @param due how many had to be told
 * @param inTime how many of them were, up to the last day of grace
 */
public record Adherence(long due, long inTime) {

  private static final double ALL = 100;

  /**
   * A time at which something was to be told.
   *
   * @param graceDays how much later it is in time still
   * @param skipped whether it was left out with approval, so that it was not due
   * @param completedAt when it was told, null while it was not
   */
  public record Occurrence(LocalDate planned, int graceDays, boolean skipped, Instant completedAt) {

    private LocalDate last() {
      return planned.plusDays(graceDays);
    }

    /** Told already, or late: what has time left does not count yet. */
    private boolean counts(LocalDate today) {
      return !skipped && (completedAt != null || last().isBefore(today));
    }

    private boolean isInTime() {
      return completedAt != null
          && !LocalDate.ofInstant(completedAt, ZoneOffset.UTC).isAfter(last());
    }
  }

  /** What these times come to. */
  public static Adherence of(Collection<Occurrence> times, LocalDate today) {
    long due = times.stream().filter(one -> one.counts(today)).count();
    return new Adherence(
        due, times.stream().filter(one -> one.counts(today) && one.isInTime()).count());
  }

  /** Percent of those due, null where none was (NUM-4). */
  public Double percent() {
    return due == 0 ? null : ALL * inTime / due;
  }
}
