package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.incident.rule.FailureSignal;

/** Knows what several sources say of one failure of a service (INC-8). */
@ApplicationScoped
class EventFailures {

  private static final String OPEN =
      "select e.incident_id, e.source, e.outage, e.since, e.last_at, e.over_at from event_signature e join"
          + " incident i on i.id = e.incident_id where e.customer_id = ? and e.service_id = ? and i.state"
          + " in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING') and not (e.item = ? and e.signature = ?) ";

  @Inject private Statements statements;

  /** Lets events about a service itself queue, and checks of it with them: always before the row of the signature is held. */
  void queue(EventIntake.Told told) {
    boolean known =
        statements
            .first(
                "select customer_id from event_signature where customer_id = ? and item = ? and"
                    + " signature = ? and service_id is not null",
                row -> row.number("customer_id"),
                told.customer(),
                told.item(),
                told.event().signature())
            .isPresent();
    if (known || told.isOfService()) {
      statements.list(
          "select id from service where id = ? for update",
          row -> row.number("id"),
          told.service().id());
    }
  }

  /** What another source has told of the same failure, unless a person has parted the two. */
  Optional<FailureSignal> joined(EventIntake.Told told, Duration together) {
    return told.isOfService()
        ? others(told).stream()
            .filter(one -> one.isTold(told.event().source(), told.at(), together))
            .filter(one -> !parted(told, one.incident()))
            .findFirst()
        : Optional.empty();
  }

  /** Whether a person has split events of this signature off an incident. */
  private boolean parted(EventIntake.Told told, long incident) {
    return statements
        .first(
            "select split_from from monitoring_event where split_from = ? and customer_id = ? and item ="
                + " ? and signature = ? fetch first 1 rows only",
            row -> row.number("split_from"),
            incident,
            told.customer(),
            told.item(),
            told.event().signature())
        .isPresent();
  }

  /** What others say of the same incident. */
  List<FailureSignal> beside(EventIntake.Told told, long incident) {
    return others(told).stream().filter(one -> one.incident() == incident).toList();
  }

  /**
   * Notes what an event says of its signature.
   *
   * @param incident the number of the incident it belongs to
   * @param began whether its trouble began with it
   */
  void tell(EventIntake.Told told, String incident, Instant last, boolean began) {
    EventCommand event = told.event();
    statements.change(
        "update event_signature set incident_id = (select id from incident where number = ?), last_at = ?,"
            + " service_id = cast(? as bigint), source = ?, since = case when cast(? as boolean) or since"
            + " is null then cast(? as timestamp(6) with time zone) else since end, outage = cast(? as"
            + " boolean) or (outage and not cast(? as boolean)), over_at = case when over_at > cast(? as"
            + " timestamp(6) with time zone) and not cast(? as boolean) then over_at end where customer_id"
            + " = ? and item = ? and signature = ?",
        incident,
        last,
        told.isOfService() ? told.service().id() : null,
        event.source(),
        began,
        told.at(),
        event.outage() != null,
        began,
        told.at(),
        began,
        told.customer(),
        told.item(),
        event.signature());
  }

  /** Notes that what a signature told of is over. */
  void end(EventIntake.Told told) {
    statements.change(
        "update event_signature set over_at = ? where customer_id = ? and item = ? and signature = ?",
        told.at(),
        told.customer(),
        told.item(),
        told.event().signature());
  }

  private List<FailureSignal> others(EventIntake.Told told) {
    return statements.list(
        OPEN + "order by e.incident_id",
        EventFailures::signal,
        told.customer(),
        told.service().id(),
        told.item(),
        told.event().signature());
  }

  private static FailureSignal signal(Row row) {
    return new FailureSignal(
        row.number("incident_id"),
        row.text("source"),
        row.flag("outage"),
        row.instant("since"),
        row.instant("last_at"),
        row.instant("over_at"));
  }
}
