package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One service level clock as it stood at the end of the period, in seconds of service time.
 *
 * @param metric what it measures
 * @param priority the priority it counts under: that of the stop, or of the end of the period while it is open
 * @param limitSeconds the limit that holds
 * @param consumedSeconds what was consumed up to the stop or the end of the period
 * @param startedAt when it started
 * @param stoppedAt when it stopped, {@code null} while open
 * @param dueAt when the limit is, or was, reached; {@code null} where not known
 * @param breachedAt when the limit was passed, {@code null} if it was not
 * @param verdict how it ended
 * @param excludedReason why it does not count, {@code null} if it counts
 * @param segments its life without holes, oldest first
 */
public record ClockLine(
    ClockMetric metric,
    String priority,
    long limitSeconds,
    long consumedSeconds,
    Instant startedAt,
    Instant stoppedAt,
    Instant dueAt,
    Instant breachedAt,
    ClockVerdict verdict,
    String excludedReason,
    List<Segment> segments) {
  /** Why a clock that stopped in the month does not count in it: it was reopened and stops later. */
  public static final String LATER = "REOPENED_LATER";

  public ClockLine {
    Objects.requireNonNull(metric, "metric");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(startedAt, "startedAt");
    segments = List.copyOf(segments);
  }

  /** Seconds of service time spent in segments of a kind. */
  public long seconds(SegmentKind kind) {
    return segments.stream().filter(s -> s.kind() == kind).mapToLong(Segment::serviceSeconds).sum();
  }

  /** Whether it stopped in a period and does not count there by an exclusion (SLA-12). */
  public boolean excludedIn(PeriodSpan period) {
    return verdict == ClockVerdict.EXCLUDED
        && excludedReason != null
        && !LATER.equals(excludedReason)
        && period.holds(stoppedAt);
  }

  /** Seconds beyond the limit, never below 0. */
  public long excessSeconds() {
    return Math.max(0, consumedSeconds - limitSeconds);
  }
}
