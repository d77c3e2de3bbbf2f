package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One merged interval of the outage list (S4).
 *
 * @param service the number of the service that was down
 * @param kind how it counts
 * @param start its first instant within the period
 * @param end the first instant after it, at most the end of the period
 * @param serviceSeconds its length in the target's calendar, weighted where the target says so
 * @param sources the outages united in it
 * @param records the incidents and changes linked to them
 * @param cause the cause as recorded, empty if none yet
 */
public record OutageLine(
    String service,
    OutageKind kind,
    Instant start,
    Instant end,
    long serviceSeconds,
    List<String> sources,
    List<String> records,
    String cause) {
  public OutageLine {
    Objects.requireNonNull(service, "service");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    sources = sources.stream().sorted().toList();
    records = records.stream().sorted().toList();
  }

  /** What a comment on this line names as its subject: the instant it began. */
  public String subject() {
    return service + " " + start;
  }
}
