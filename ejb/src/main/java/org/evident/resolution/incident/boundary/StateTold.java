package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * An incident has changed its state, of which its reporter hears (INC-4).
 *
 * @param title what the incident is called
 */
public record StateTold(
    RecordRef about, Instant at, IncidentState state, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "STATE_TOLD." + state;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title);
  }
}
