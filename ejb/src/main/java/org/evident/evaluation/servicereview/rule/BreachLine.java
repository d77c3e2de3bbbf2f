package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.Objects;

/**
 * One line of the breach list (S7), in seconds of service time; cause and action stand in its {@link Comment}.
 *
 * @param reference the record's number
 * @param priority the priority the clock counts under
 * @param metric what the clock measures
 * @param limitSeconds the limit
 * @param consumedSeconds consumed up to the stop or the end of the period
 * @param breachedAt when the limit was passed
 * @param open whether the clock still runs
 */
public record BreachLine(
    String reference,
    String priority,
    ClockMetric metric,
    long limitSeconds,
    long consumedSeconds,
    Instant breachedAt,
    boolean open) {
  public BreachLine {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(metric, "metric");
  }

  /** Seconds beyond the limit. */
  public long excessSeconds() {
    return consumedSeconds - limitSeconds;
  }

  /** What a comment on this line names as its subject: {@code INC-2026-000103 RESPONSE}. */
  public String subject() {
    return reference + " " + metric;
  }
}
