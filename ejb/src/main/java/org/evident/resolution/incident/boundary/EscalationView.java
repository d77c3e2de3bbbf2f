package org.evident.resolution.incident.boundary;

import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;
import org.evident.resolution.incident.rule.Call;
import org.evident.resolution.incident.rule.Rung;

/**
 * One rise of an incident, by itself (INC-2) or because somebody called others to it (ESC-1).
 *
 * @param cause why it rose; CALLED for a call
 * @param kind whether a team that knows more was told, or those who decide more
 * @param level how high it went, counted from 1
 * @param team the team that was called, null where those above were
 * @param reason why somebody called, null where nobody did
 * @param raisedBy by name, null where it rose by itself
 * @param rung who was told: the first of the team's leader, the incident managers and the service's owner there was; null where a team was
 * @param people how many were told
 * @param at the instant it holds from
 * @param late whether they were told later than people may expect
 * @param acknowledgedBy by name, null while nobody has
 */
public record EscalationView(
    String cause,
    Call.Kind kind,
    int level,
    String team,
    String reason,
    String raisedBy,
    String rung,
    int people,
    Instant at,
    Instant toldAt,
    boolean late,
    String acknowledgedBy,
    Instant acknowledgedAt) {

  static EscalationView of(Row row) {
    String rung = row.text("rung");
    String kind = row.text("kind");
    return new EscalationView(
        row.text("cause"),
        kind == null ? Call.Kind.HIERARCHICAL : Call.Kind.valueOf(kind),
        kind == null ? Rung.valueOf(rung).ordinal() + 1 : (int) row.number("level_number"),
        row.text("to_team"),
        row.text("reason"),
        row.text("raiser"),
        rung,
        (int) row.number("people"),
        row.instant("holds_from"),
        row.instant("told_at"),
        row.flag("late"),
        row.text("seen_by"),
        row.instant("acknowledged_at"));
  }
}
