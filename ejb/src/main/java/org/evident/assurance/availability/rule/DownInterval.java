package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.util.List;

/**
 * One merged interval of the outage list (AV-11).
 *
 * @param start its first instant within the period
 * @param end the first instant after it within the period
 * @param seconds its service time, weighted where agreed
 * @param startsInPeriod whether it began in the period and so counts as a failure (AV-6)
 * @param sources the outages united in it
 */
public record DownInterval(
    Instant start, Instant end, long seconds, boolean startsInPeriod, List<String> sources) {
  public DownInterval {
    sources = sources.stream().sorted().distinct().toList();
  }
}
