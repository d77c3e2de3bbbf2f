package org.evident.assurance.availability.rule;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Time agreed for planned work.
 *
 * @param reference its number
 * @param start its first instant
 * @param end the first instant after it
 * @param noticeSentAt when customers were told, {@code null} if they were not
 * @param approved whether it was approved
 */
public record MaintenanceWindow(
    String reference, Instant start, Instant end, Instant noticeSentAt, boolean approved) {

  /** Whether downtime inside it is planned: approved and announced so many days before, by the local calendar (AV-2). */
  public boolean isPlanned(int noticeDays, ZoneId zone) {
    if (!approved || noticeSentAt == null) return false;
    return !noticeSentAt.atZone(zone).plusDays(noticeDays).toInstant().isAfter(start);
  }
}
