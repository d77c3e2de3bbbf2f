package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A clock has used more than its limit (SLA-9).
 *
 * @param at the instant of the breach
 * @param title what the incident is called
 */
public record ClockBreached(
    RecordRef about, Instant at, Metric metric, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CLOCK_BREACHED." + metric;
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title, at.toString());
  }
}
