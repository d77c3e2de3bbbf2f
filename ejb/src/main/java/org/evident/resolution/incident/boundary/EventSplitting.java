package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.EventMatch;
import org.evident.resolution.incident.rule.EventOutcome;
import org.evident.resolution.incident.rule.EventSeverity;

/** Moves events from one incident to a new one, with what monitoring will still say of them (INC-8). */
@ApplicationScoped
class EventSplitting {

  private static final String TROUBLE = "PROBLEM";

  /** The one that is split off and what the same item and signature told of later. */
  private static final String LATER =
      " where incident_id = ? and customer_id = ? and item = ? and signature = ? and at >= ?";

  @Inject private Statements statements;
  @Inject private Services services;
  @Inject private Mandates mandates;
  @Inject private EventIncidents incidents;
  @Inject private Event<EventsSplit> told;

  /** Lets what monitoring says of the same item and signature wait, in the order in which events hold what they touch. */
  void queue(long incident, SplitEvent event) {
    statements.list(
        "select id from service where id in (select service_id from monitoring_event where incident_id ="
            + " ? and source = ? and event_key = ?) for update",
        row -> row.number("id"),
        incident,
        event.source(),
        event.id());
    statements.list(
        "select s.customer_id from event_signature s where exists (select 1 from monitoring_event e"
            + " where e.customer_id = s.customer_id and e.item = s.item and e.signature = s.signature"
            + " and e.incident_id = ? and e.source = ? and e.event_key = ?) for update",
        row -> row.number("customer_id"),
        incident,
        event.source(),
        event.id());
  }

  /** Makes an incident of an event; breaks PTY-10 where the caller's mandate does not reach what it is about. */
  SplitOff split(OpenIncident from, JoinedEvent event) {
    Place place = place(event);
    ServiceView service = services.service(event.service());
    if (!place.ofIncident()) {
      mandates.require(
          List.of(Scope.customer(place.customer()), Scope.service(service.number())),
          Role.SERVICE_DESK,
          Role.RESOLVER,
          Role.INCIDENT_MANAGER);
    }
    EventIntake.Told about =
        new EventIntake.Told(
            command(event, place), event.at(), event.at(), place.customerId(), service);
    String number =
        incidents.follow(
            EventOutcome.OPENED, null, about, new EventIncidents.Beside(null, List.of()));
    Object[] key = {
      from.id(), place.customerId(), event.item(), event.signature(), event.at(),
    };
    List<Instant> troubles =
        statements.list(
            "select at from monitoring_event"
                + LATER
                + " and state = '"
                + TROUBLE
                + "' order by at",
            row -> row.instant("at"),
            key);
    int moved = move(number, key);
    redirect(number, event.at(), key);
    statements.change(
        "update monitoring_event set match_reason = ?, match_source = null, match_at = null,"
            + " match_minutes = null where source = ? and event_key = ?",
        EventMatch.SPLIT,
        event.source(),
        event.id());
    told.fire(
        new EventsSplit(
            from.number(), number, service.number(), place.outage(), List.copyOf(troubles)));
    return new SplitOff(number, from.number(), moved);
  }

  private int move(String number, Object... key) {
    return statements.change(
        "update monitoring_event set split_from = incident_id, incident_id = (select id from incident"
            + " where number = ?)"
            + LATER,
        number,
        key[0],
        key[1],
        key[2],
        key[3],
        key[4]);
  }

  /** What the same item and signature say from now on is about the new one, unless a newer incident has it already. */
  private void redirect(String number, Instant since, Object... key) {
    statements.change(
        "update event_signature set incident_id = (select id from incident where number = ?), since = ?"
            + " where incident_id = ? and customer_id = ? and item = ? and signature = ?",
        number,
        since,
        key[0],
        key[1],
        key[2],
        key[3]);
  }

  private static EventCommand command(JoinedEvent event, Place place) {
    boolean whole = event.item().equals(event.service());
    return new EventCommand(
        event.source(),
        event.id(),
        event.signature(),
        whole ? null : event.item(),
        event.service(),
        place.customer(),
        EventSeverity.valueOf(event.severity()),
        event.at(),
        event.text(),
        place.outage(),
        event.state());
  }

  /** Where an event belongs; breaks INC.SPLIT.UNKNOWN where what it was matched by is withheld by now (INC-6). */
  private Place place(JoinedEvent event) {
    return statements
        .first(
            "select c.id, c.number, e.outage, case when i.customer_id = e.customer_id and i.service_id ="
                + " e.service_id then true else false end as kept from monitoring_event e join incident i on"
                + " i.id = e.incident_id join customer c on c.id = e.customer_id join event_signature s on s.customer_id = e.customer_id and s.item ="
                + " e.item and s.signature = e.signature where e.source = ? and e.event_key = ?",
            Place::of,
            event.source(),
            event.id())
        .orElseThrow(() -> RuleBroken.at("event", "INC.SPLIT.UNKNOWN", event.id()));
  }

  /**
   * Where an event belongs.
   *
   * @param ofIncident whether its incident is still of the customer and service it was told of
   */
  private record Place(long customerId, String customer, String outage, boolean ofIncident) {
    static Place of(Row row) {
      return new Place(row.number("id"), row.text("number"), row.text("outage"), row.flag("kept"));
    }
  }
}
