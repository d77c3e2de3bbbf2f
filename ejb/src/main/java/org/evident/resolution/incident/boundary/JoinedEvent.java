package org.evident.resolution.incident.boundary;

import java.time.Instant;
import org.evident.foundation.storage.boundary.Row;
import org.evident.resolution.incident.rule.EventMatch;
import org.evident.resolution.incident.rule.EventSplit;
import org.evident.resolution.incident.rule.IncidentState;

/**
 * An event of an incident and why it belongs to that (INC-8).
 *
 * @param source the tool
 * @param id the tool's own name of it
 * @param item what it is about; the number of the service where it is about that as a whole
 * @param match FIRST, SIGNATURE, FAILURE, RECOVERY or SPLIT; null of what came before reasons were kept
 * @param matchSource the other source that had told of the failure, of FAILURE only
 * @param matchAt when the trouble it was matched with was told of, null of FIRST
 * @param matchMinutes how close two had to be, null of FIRST
 * @param splitFrom the number of the incident it was split off, or null
 * @param obstacle what keeps it from being split off, as the id of a refusal; null where nothing does
 */
public record JoinedEvent(
    String source,
    String id,
    Instant at,
    String severity,
    String state,
    String text,
    String outcome,
    String item,
    String signature,
    String service,
    String match,
    String matchSource,
    Instant matchAt,
    Long matchMinutes,
    String splitFrom,
    String obstacle) {

  static final String COLUMNS =
      "select e.source, e.event_key, e.at, e.severity, e.state, e.text, e.outcome, e.item, e.signature,"
          + " s.number as service, e.match_reason, e.match_source, e.match_at, e.match_minutes, f.number"
          + " as split_from, i.state as incident_state from monitoring_event e join incident i on i.id ="
          + " e.incident_id left join service s on s.id = e.service_id left join incident f on f.id ="
          + " e.split_from ";

  static JoinedEvent of(Row row) {
    String match = row.text("match_reason");
    return new JoinedEvent(
        row.text("source"),
        row.text("event_key"),
        row.instant("at"),
        row.text("severity"),
        row.text("state"),
        row.text("text"),
        row.text("outcome"),
        row.text("item"),
        row.text("signature"),
        row.text("service"),
        match,
        row.text("match_source"),
        row.instant("match_at"),
        row.numberOrNull("match_minutes"),
        row.text("split_from"),
        EventSplit.obstacle(
                IncidentState.valueOf(row.text("incident_state")),
                match == null ? null : EventMatch.valueOf(match))
            .orElse(null));
  }

  /** Whether it can become an incident of its own. */
  public boolean splittable() {
    return obstacle == null;
  }
}
