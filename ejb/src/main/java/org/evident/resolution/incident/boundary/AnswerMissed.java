package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A customer has not answered for so long that they are reminded, or the incident is given up (SLA-6).
 *
 * @param topic which of the two
 * @param askedAt when they were asked
 */
public record AnswerMissed(
    RecordRef about, Instant at, String topic, String title, Instant askedAt, Set<Long> audience)
    implements Announcement {

  @Override
  public List<String> values() {
    return List.of(about.number(), title, askedAt.toString());
  }
}
