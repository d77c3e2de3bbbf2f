package org.evident.resolution.incident.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * A report that came by mail has a number, which its sender hears.
 *
 * @param title what the incident is called
 */
public record ReportTaken(RecordRef about, Instant at, String title, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "REPORT_TAKEN";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), title);
  }
}
