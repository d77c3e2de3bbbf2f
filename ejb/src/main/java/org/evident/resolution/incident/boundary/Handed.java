package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * Somebody was given an incident by a colleague, of which they hear.
 *
 * @param title what the incident is called
 */
public record Handed(RecordRef about, Instant at, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "INCIDENT_HANDED";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title);
  }
}
