package org.evident.foundation.servicetime.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.kernel.Announcement;
import org.evident.kernel.RecordRef;

/**
 * The holidays of a calendar will soon not be known any more (CAL-7).
 *
 * @param definedUntil the last date they are known for
 */
public record CalendarEnding(
    RecordRef about, Instant at, LocalDate definedUntil, Set<Long> audience)
    implements Announcement {

  @Override
  public String topic() {
    return "CALENDAR_ENDING";
  }

  @Override
  public List<String> values() {
    return List.of(about.number(), definedUntil.toString());
  }
}
