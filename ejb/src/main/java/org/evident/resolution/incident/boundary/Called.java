package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;
import org.evident.resolution.incident.rule.Call;

/**
 * Somebody called others to an incident (ESC-1).
 *
 * @param values number and title of the incident, the name of who calls, and why
 */
public record Called(
    RecordRef about, Instant at, Call.Kind kind, List<String> values, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CALLED." + kind;
  }
}
