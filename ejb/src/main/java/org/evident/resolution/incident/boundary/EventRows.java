package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.EventMatch;
import org.evident.resolution.incident.rule.EventOutcome;

/** Keeps events with what became of them, and why (INC-8). */
@ApplicationScoped
class EventRows {

  private static final int SHOWN = 100;

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Clock clock;

  /**
   * Why an event belongs to its incident.
   *
   * @param reason null where it belongs to none
   * @param source the other source that had told of the same failure, or null
   * @param at when the trouble it is matched with was told of, or null
   */
  record Why(EventMatch reason, String source, Instant at, Long minutes) {}

  /** Keeps an event. */
  void store(EventIntake.Told told, EventOutcome outcome, String number, Why why) {
    EventCommand event = told.event();
    statements.change(
        "insert into monitoring_event (source, event_key, at, received_at, severity, state, text,"
            + " outcome, incident_id, author, customer_id, service_id, item, signature, outage,"
            + " match_reason, match_source, match_at, match_minutes) values (?, ?, ?, ?, ?, ?, ?, ?,"
            + " (select id from incident where number = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        event.source(),
        event.id(),
        told.at(),
        clock.instant(),
        event.severity(),
        event.state(),
        event.text(),
        outcome,
        number,
        callers.login(),
        told.customer(),
        told.service().id(),
        told.item(),
        event.signature(),
        event.outage(),
        why.reason(),
        why.source(),
        why.at(),
        why.minutes());
  }

  /** The events of an incident. */
  JoinedEvents of(long incident) {
    List<JoinedEvent> newest =
        statements.list(
            JoinedEvent.COLUMNS
                + "where e.incident_id = ? order by e.at desc, e.received_at desc, e.source,"
                + " e.event_key fetch first "
                + SHOWN
                + " rows only",
            JoinedEvent::of,
            incident);
    return new JoinedEvents(newest.size() < SHOWN ? newest.size() : count(incident), newest);
  }

  private long count(long incident) {
    return statements
        .first(
            "select count(*) as n from monitoring_event where incident_id = ?",
            row -> row.number("n"),
            incident)
        .orElse(0L);
  }

  /** An event of an incident. */
  Optional<JoinedEvent> one(long incident, String source, String id) {
    return statements.first(
        JoinedEvent.COLUMNS + "where e.incident_id = ? and e.source = ? and e.event_key = ?",
        JoinedEvent::of,
        incident,
        source,
        id);
  }
}
