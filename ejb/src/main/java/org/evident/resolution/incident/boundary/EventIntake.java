package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.resolution.incident.rule.EventMatch;
import org.evident.resolution.incident.rule.EventOutcome;
import org.evident.resolution.incident.rule.FailureSignal;
import org.evident.resolution.incident.rule.IncidentState;

/** Takes events in, once each; those of one customer, item and signature queue (INC-8). The doors decide who may. */
@ApplicationScoped
class EventIntake {

  @Inject private Statements statements;
  @Inject private EventSignatures signatures;
  @Inject private EventFailures failures;
  @Inject private EventIncidents incidents;
  @Inject private EventRows events;
  @Inject private Event<MonitorSaysDown> down;
  @Inject private Event<MonitorSaysUp> up;
  @Inject private Parameters parameters;

  /**
   * An event and what is known of it.
   *
   * @param at when it happened, to the second, never ahead
   * @param reportedAt when an incident that begins with it counts as reported, not before {@code at}
   */
  record Told(
      EventCommand event, Instant at, Instant reportedAt, long customer, ServiceView service) {

    /** What it is about: an item, or the service as a whole. */
    String item() {
      boolean whole = event.item() == null || event.item().isBlank();
      return whole ? service.number() : event.item();
    }

    /** Whether it is about the service itself, so that others may tell of the same failure. */
    boolean isOfService() {
      return FailureSignal.isOfService(event.outage(), event.item(), event.severity());
    }
  }

  /** Takes an event in; sent again it answers as it did before. */
  EventView take(Told told) {
    EventCommand event = told.event();
    signatures.begin(told.customer(), told.item(), event.signature());
    failures.queue(told);
    Signature known = signature(told);
    return statements
        .first(
            "select e.outcome, i.number from monitoring_event e left join incident i on i.id ="
                + " e.incident_id where e.source = ? and e.event_key = ?",
            EventView::of,
            event.source(),
            event.id())
        .orElseGet(() -> act(told, known));
  }

  private EventView act(Told told, Signature known) {
    EventCommand event = told.event();
    Instant at = told.at();
    boolean open = known.state() != null && known.state().isOpen();
    boolean over = open && !event.trouble() && !at.isBefore(known.last());
    List<FailureSignal> beside = over ? failures.beside(told, known.incident()) : List.of();
    List<FailureSignal> lasting = beside.stream().filter(FailureSignal::lasts).toList();
    if (over && lasting.stream().noneMatch(FailureSignal::outage)) {
      up.fire(new MonitorSaysUp(known.incident(), latest(at, beside)));
    }
    Duration together = parameters.minutes(ProcessParameter.EVENTS_TOGETHER);
    EventOutcome outcome =
        EventOutcome.of(
            event.trouble(),
            together,
            at,
            known.last(),
            open,
            over && (!lasting.isEmpty() || incidents.needsPerson(known.incident())));
    Long incident = known.incident();
    FailureSignal other = null;
    if (outcome == EventOutcome.OPENED) {
      other = failures.joined(told, together).orElse(null);
      incident = other == null ? incident : Long.valueOf(other.incident());
      outcome = other == null ? outcome : EventOutcome.ADDED;
    }
    String number =
        incidents.follow(
            outcome, incident, told, new EventIncidents.Beside(latest(at, beside), lasting));
    if (event.trouble() && event.outage() != null) {
      down.fire(new MonitorSaysDown(number, told.service().number(), event.outage(), at));
    }
    events.store(told, outcome, number, why(outcome, known, other, together));
    if (event.trouble()) {
      boolean newest = known.last() == null || at.isAfter(known.last());
      boolean began =
          !open || !Objects.equals(incident, known.incident()) || outcome == EventOutcome.OPENED;
      failures.tell(told, number, newest ? at : known.last(), began);
    } else if (over) {
      failures.end(told);
    }
    return new EventView(outcome.name(), number);
  }

  private static EventRows.Why why(
      EventOutcome outcome, Signature known, FailureSignal other, Duration together) {
    EventMatch match = EventMatch.of(outcome, other != null);
    boolean alone = match == null || match == EventMatch.FIRST;
    Instant with = other == null ? known.last() : other.matchedAt();
    return new EventRows.Why(
        match,
        other == null ? null : other.source(),
        alone ? null : with,
        alone ? null : together.toMinutes());
  }

  /** When the last one who has told of a failure said it was over. */
  private static Instant latest(Instant at, List<FailureSignal> beside) {
    Instant latest = at;
    for (FailureSignal one : beside) {
      latest = one.overOr(latest);
    }
    return latest;
  }

  /** Holds the row until this event is done with; the next one waits, and only then sees what this one has done. */
  private Signature signature(Told told) {
    Object[] key = {told.customer(), told.item(), told.event().signature()};
    statements.first(
        "select customer_id from event_signature where customer_id = ? and item = ? and signature = ?"
            + " for update",
        row -> row.number("customer_id"),
        key);
    return statements
        .first(
            "select e.incident_id, e.last_at, i.state from event_signature e left join incident i on"
                + " i.id = e.incident_id where e.customer_id = ? and e.item = ? and e.signature = ?",
            Signature::of,
            key)
        .orElseThrow();
  }

  private record Signature(Long incident, Instant last, IncidentState state) {
    static Signature of(Row row) {
      String state = row.text("state");
      return new Signature(
          row.numberOrNull("incident_id"),
          row.instant("last_at"),
          state == null ? null : IncidentState.valueOf(state));
    }
  }
}
