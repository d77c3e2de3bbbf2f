package org.evident.resolution.incident.boundary;

import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;

/**
 * One rise of an incident (INC-2).
 *
 * @param cause why it rose
 * @param rung who was told: the first of the team's leader, the incident managers and the service's owner there was
 * @param people how many were told
 * @param at the instant it holds from
 * @param late whether they were told later than people may expect
 * @param acknowledgedBy by name, null while nobody has
 */
public record EscalationView(
    String cause,
    String rung,
    int people,
    Instant at,
    Instant toldAt,
    boolean late,
    String acknowledgedBy,
    Instant acknowledgedAt) {

  static EscalationView of(Row row) {
    return new EscalationView(
        row.text("cause"),
        row.text("rung"),
        (int) row.number("people"),
        row.instant("holds_from"),
        row.instant("told_at"),
        row.flag("late"),
        row.text("acknowledged_by"),
        row.instant("acknowledged_at"));
  }
}
