package org.evident.foundation.monitoring.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of time a monitoring server is asked about at once, both ends included.
 *
 * @param from its first instant, a multiple of the step since 1970
 * @param to its last one
 */
public record PullSpan(Instant from, Instant to) {

  /** The values a server is asked for at once; Prometheus gives up to 11,000. */
  public static final int POINTS = 5000;

  /** The values of each series a server is asked for at once where an answer holds many. */
  public static final int POINTS_OF_MANY = 500;

  /** The spans of one turn, so that a long past does not keep others waiting. */
  public static final int AT_ONCE = 20;

  /** The steps read again each time: what reached the server late is told then. */
  static final int AGAIN = 5;

  /**
   * What is to be asked now. The instants lie on a grid of the step that does not depend on when somebody asks, so that what
   * is read twice is the same sample.
   *
   * @param since from when values are wanted
   * @param read up to where everything has been read, or null before the first time
   * @return none where no step has passed since
   */
  public static List<PullSpan> of(Instant since, Instant read, Duration step, Instant now) {
    return of(since, read, step, now, POINTS);
  }

  /** The spans of {@link #of(Instant, Instant, Duration, Instant)} for answers of many series, which are shorter. */
  public static List<PullSpan> ofMany(Instant since, Instant read, Duration step, Instant now) {
    return of(since, read, step, now, POINTS_OF_MANY);
  }

  private static List<PullSpan> of(
      Instant since, Instant read, Duration step, Instant now, int points) {
    long width = step.toSeconds();
    long first = -Math.floorDiv(-since.getEpochSecond(), width) * width;
    long last = Math.floorDiv(now.getEpochSecond(), width) * width;
    if (read != null && last <= read.getEpochSecond()) {
      return List.of();
    }
    long from = read == null ? first : Math.max(first, read.getEpochSecond() - AGAIN * width);
    List<PullSpan> spans = new ArrayList<>();
    while (from <= last && spans.size() < AT_ONCE) {
      long to = Math.min(last, from + (points - 1) * width);
      spans.add(new PullSpan(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to)));
      from = to + width;
    }
    return List.copyOf(spans);
  }
}
