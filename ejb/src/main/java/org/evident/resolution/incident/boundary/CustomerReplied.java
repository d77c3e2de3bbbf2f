package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A customer has written on an incident, of which those who work on it hear.
 *
 * @param title what the incident is called
 */
public record CustomerReplied(RecordRef about, Instant at, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CUSTOMER_REPLIED";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title);
  }
}
