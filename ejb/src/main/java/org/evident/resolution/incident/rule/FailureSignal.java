package org.evident.resolution.incident.rule;

import java.time.Duration;
import java.time.Instant;

/**
 * What one source says of a failure of a service: several sources that tell of one failure make one incident (INC-8), and it
 * ends when the last of them says so.
 *
 * @param incident the key of the open incident it belongs to
 * @param source who says so
 * @param outage whether it says that the service was not there as it should be
 * @param since when the trouble began
 * @param last when it was told of last
 * @param over when it was over, null while it lasts
 */
public record FailureSignal(
    long incident, String source, boolean outage, Instant since, Instant last, Instant over) {

  /**
   * Whether an event is about the service itself: it names an outage, or no item and something grave.
   *
   * @param outage FULL, PARTIAL or DEGRADED, or null
   * @param item what is wrong, null or blank for the service as a whole
   */
  public static boolean isOfService(String outage, String item, EventSeverity severity) {
    boolean whole = item == null || item.isBlank();
    return outage != null
        || whole && (severity == EventSeverity.CRITICAL || severity == EventSeverity.MAJOR);
  }

  /** Whether it still says so. */
  public boolean lasts() {
    return over == null;
  }

  /**
   * Whether trouble that another source tells of is this one: it began while this one lasts, or not long before; of one that
   * is over, it is close to when it was told of last.
   *
   * @param other who tells of it; the same source tells of two troubles by two signatures
   * @param at when the other says it began
   * @param together how close two troubles are to be one
   */
  public boolean isTold(String other, Instant at, Duration together) {
    if (source.equals(other)) {
      return false;
    }
    return lasts()
        ? !at.isBefore(since.minus(together))
        : Duration.between(last, at).abs().compareTo(together) <= 0;
  }

  /** When the trouble was that another source's is compared with: its beginning while it lasts, else when it was told of last. */
  public Instant matchedAt() {
    return lasts() ? since : last;
  }

  /** The later of when it was over and another instant. */
  public Instant overOr(Instant at) {
    return over != null && over.isAfter(at) ? over : at;
  }
}
