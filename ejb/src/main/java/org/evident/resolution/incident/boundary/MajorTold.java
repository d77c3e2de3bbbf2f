package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * People are told of a major incident (INC-3).
 *
 * @param what DECLARED, RESTORED or PUBLISHED
 * @param title what the incident is called
 */
public record MajorTold(RecordRef about, Instant at, String what, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "MAJOR_TOLD." + what;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, at.toString());
  }
}
