package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A clock has used a share of its limit (SLA-9).
 *
 * @param at the instant the share was used
 * @param title what the incident is called
 * @param percent the share
 */
public record ClockWarned(
    RecordRef about, Instant at, Metric metric, int percent, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CLOCK_WARNED." + metric;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, String.valueOf(percent), at.toString());
  }
}
