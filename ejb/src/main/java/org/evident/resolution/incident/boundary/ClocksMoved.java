package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A calendar has other hours, and clocks that are counted in it run (CAL-6, CAL-7).
 *
 * @param incidents how many incidents have such clocks
 * @param services the services they are about, by name
 */
public record ClocksMoved(
    RecordRef about, Instant at, long incidents, String services, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CALENDAR_CHANGED";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), String.valueOf(incidents), services);
  }
}
