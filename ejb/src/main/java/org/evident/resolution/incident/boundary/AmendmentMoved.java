package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * Somebody has asked to judge a clock otherwise, or that was decided.
 *
 * @param state what became of it
 * @param number the request's number
 */
public record AmendmentMoved(
    RecordRef about, Instant at, String state, String number, String reason, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "AMENDMENT_" + state;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), number, reason);
  }
}
