package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.agreement.servicelevel.rule.SlaClock;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.Parties;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** Exports the clocks of a customer's incidents, folded from their ledgers, in constant memory. */
@Stateless
@RolesAllowed({
  INCIDENT_MANAGERS,
  LEVEL_MANAGERS,
  AUTHORS,
  AUDITORS,
  CUSTOMER_REPRESENTATIVES,
  ADMIN
})
public class ClockExport {

  private static final Role[] READERS =
      IncidentReach.roles(ClockExport.class.getAnnotation(RolesAllowed.class));

  private static final int CHUNK = 500;

  @Inject private Statements statements;
  @Inject private ClockLedgers ledgers;
  @Inject private Parties parties;
  @Inject private Histories histories;
  @Inject private Mandates mandates;

  /**
   * Hands every incident of a customer that a role of the caller reaches (PTY-10) to the consumer, oldest key first.
   *
   * @param asOf the instant open clocks are evaluated at
   */
  public void each(String customer, Instant asOf, Consumer<ClockLine> consumer) {
    CustomerView owner = parties.customer(customer);
    histories.write(
        new RecordRef(RecordKind.CUSTOMER, customer), "CLOCKS_EXPORTED", asOf.toString());
    Map<Long, AgreedTargets.Governing> governing = new HashMap<>();
    Function<Place, AgreedTargets.Governing> elsewhere = ledgers.elsewhere();
    long last = 0;
    ReachedRows reached = ReachedIncidents.of(mandates.scopes(READERS));
    List<Head> heads = heads(owner.id(), last, reached);
    while (!heads.isEmpty()) {
      last = heads.get(heads.size() - 1).id();
      Map<Long, List<ClockEvent>> events = ledgers.between(heads.get(0).id(), last);
      for (Head head : heads) {
        AgreedTargets.Governing here =
            governing.computeIfAbsent(head.service(), s -> ledgers.governing(owner.id(), s));
        List<ClockEvent> ledger = events.getOrDefault(head.id(), List.of());
        consumer.accept(line(head, Judged.of(ledger, head.reportedAt(), here, elsewhere), asOf));
      }
      heads = heads(owner.id(), last, reached);
    }
  }

  private ClockLine line(Head head, Optional<Judged> judged, Instant asOf) {
    Optional<SlaClock> response = judged.map(j -> j.clock(Metric.RESPONSE).at(asOf));
    Optional<SlaClock> resolution = judged.map(j -> j.clock(Metric.RESOLUTION).at(asOf));
    return new ClockLine(
        head.number(),
        head.serviceName(),
        head.reportedAt(),
        response.flatMap(SlaClock::stoppedAt).orElse(null),
        response.map(SlaClock::consumedSeconds).orElse(null),
        response.map(c -> c.priority().name()).orElse(null),
        response.map(c -> c.result().name()).orElse(null),
        resolution.flatMap(SlaClock::stoppedAt).orElse(null),
        resolution.map(SlaClock::consumedSeconds).orElse(null),
        resolution.map(SlaClock::pausedSeconds).orElse(null),
        resolution.map(c -> c.priority().name()).orElse(null),
        resolution.map(c -> c.result().name()).orElse(null),
        head.reopenings());
  }

  private List<Head> heads(long customer, long after, ReachedRows reached) {
    List<Object> values = new ArrayList<>(List.of(customer, after));
    values.addAll(reached.values());
    values.add(CHUNK);
    return statements.list(
        "select i.id, coalesce(i.external_ref, i.number) as number, i.service_id, s.name as"
            + " service_name, i.reported_at, i.reopen_count from incident i join service s on s.id ="
            + " i.service_id join customer c on c.id = i.customer_id where i.customer_id = ? and i.id"
            + " > ? "
            + reached.sql()
            + "order by i.id limit ?",
        Head::of,
        values.toArray());
  }

  private record Head(
      long id,
      String number,
      long service,
      String serviceName,
      Instant reportedAt,
      int reopenings) {
    static Head of(Row row) {
      return new Head(
          row.number("id"),
          row.text("number"),
          row.number("service_id"),
          row.text("service_name"),
          row.instant("reported_at"),
          (int) row.number("reopen_count"));
    }
  }
}
