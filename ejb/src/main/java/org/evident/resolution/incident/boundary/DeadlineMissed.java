package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Deadline;

/**
 * What was due on an incident has not been done (INC-3, INC-4).
 *
 * @param at when it was due
 * @param title what the incident is called
 */
public record DeadlineMissed(
    RecordRef about, Instant at, Deadline kind, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "DEADLINE_MISSED." + kind;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, at.toString());
  }
}
