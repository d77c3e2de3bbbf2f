package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * Customers are told of work on a service they use (AV-2).
 *
 * @param service its name
 */
public record WindowAnnounced(
    RecordRef about, Instant at, String service, Instant start, Instant end, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "MAINTENANCE_WINDOW.ANNOUNCED";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), service, start.toString(), end.toString());
  }
}
