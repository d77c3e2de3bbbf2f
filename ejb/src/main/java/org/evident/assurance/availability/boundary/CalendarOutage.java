package org.evident.assurance.availability.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.assurance.availability.rule.Outage;
import org.evident.assurance.availability.rule.OutageMonth;

/**
 * An outage of a day in the outage calendar.
 *
 * @param subject name of the service or component it began in
 * @param end null while it lasts
 * @param tone DOWN, PLANNED, DEGRADED or EXCLUDED
 * @param cause why it was, or null while nobody knows
 * @param incident number of the incident it was handled in, or null
 */
public record CalendarOutage(
    String number,
    String subject,
    Instant start,
    Instant end,
    String tone,
    String cause,
    String incident) {

  static CalendarOutage of(Outage outage, OutageDetail detail) {
    return new CalendarOutage(
        detail.reference(),
        detail.subject(),
        outage.start(),
        outage.end(),
        OutageMonth.tone(List.of(outage)).name(),
        detail.cause(),
        detail.incident());
  }
}
