package org.evident.foundation.monitoring.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.evident.foundation.monitoring.rule.PullAddress;
import org.evident.kernel.RuleBroken;

/**
 * Where measurements are pulled from.
 *
 * @param address of a server with the query interface of Prometheus, such as {@code https://prometheus.example.org}; what
 *     comes before {@code /api/v1/query_range}
 * @param query in its language; it has to give one series
 * @param stepSeconds from one value to the next; 300 where none are given
 * @param since from when values are wanted; what lies before is not asked for
 * @param active whether it is asked; true where nothing is given
 * @param version the version a change rests on; none for a new one
 */
public record WriteSource(
    @NotBlank @Size(max = 300) String address,
    @NotBlank @Size(max = 2000) String query,
    Integer stepSeconds,
    @NotNull Instant since,
    Boolean active,
    Long version) {

  private static final int USUAL_STEP = 300;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 86_400;
  private static final Duration PAST = Duration.ofDays(731);

  PullAddress place() {
    return PullAddress.of(address);
  }

  Duration step() {
    int seconds = stepSeconds == null ? USUAL_STEP : stepSeconds;
    if (seconds < SHORTEST || seconds > LONGEST) {
      throw RuleBroken.at("stepSeconds", "CAP.RANGE", seconds, SHORTEST, LONGEST);
    }
    return Duration.ofSeconds(seconds);
  }

  /** The first instant asked for, neither in the future (GEN-5) nor further back than two years. */
  Instant from(Instant now) {
    if (since.isAfter(now)) {
      throw RuleBroken.at("since", "GEN-5", since);
    }
    if (since.isBefore(now.minus(PAST))) {
      throw RuleBroken.at("since", "CAP.SOURCE.SINCE", since, PAST.toDays());
    }
    return since;
  }

  boolean asked() {
    return active == null || active;
  }
}
