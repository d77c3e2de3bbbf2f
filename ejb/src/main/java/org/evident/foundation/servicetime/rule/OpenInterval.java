package org.evident.foundation.servicetime.rule;

import java.time.Instant;

/**
 * Open time as it really elapses, with the window it comes from (CAL-1, CAL-3).
 *
 * @param start the first open instant
 * @param end the first instant that is closed again
 * @param window the local hours that gave the interval
 */
public record OpenInterval(Instant start, Instant end, Window window) {

  /** The real length in seconds, which differs from the window's by a clock change within it (CAL-3). */
  public long seconds() {
    return end.getEpochSecond() - start.getEpochSecond();
  }
}
