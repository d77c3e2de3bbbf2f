package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Escalation;

/**
 * An incident has risen to those who stand above it (INC-2).
 *
 * @param at the instant it holds from
 * @param title what the incident is called
 */
public record Escalated(
    RecordRef about, Instant at, Escalation cause, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "ESCALATED." + cause;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, at.toString());
  }
}
