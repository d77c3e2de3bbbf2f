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
 * @param service the number of the service in a customer's review, else {@code null}
 */
public record BreachLine(
    String reference,
    String priority,
    ClockMetric metric,
    long limitSeconds,
    long consumedSeconds,
    Instant breachedAt,
    boolean open,
    String service) {
  public BreachLine {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(metric, "metric");
  }

  /** A line of a service's own review. */
  public BreachLine(
      String reference,
      String priority,
      ClockMetric metric,
      long limitSeconds,
      long consumedSeconds,
      Instant breachedAt,
      boolean open) {
    this(reference, priority, metric, limitSeconds, consumedSeconds, breachedAt, open, null);
  }

  /** The same line in the review of a customer. */
  public BreachLine of(String serviceNumber) {
    return new BreachLine(
        reference,
        priority,
        metric,
        limitSeconds,
        consumedSeconds,
        breachedAt,
        open,
        serviceNumber);
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
