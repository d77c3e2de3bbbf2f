package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.evident.agreement.servicelevel.boundary.AgreedTargets;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Reads incidents: lists by key, and one record with how its clocks ran. */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  AUTHORS,
  AUDITORS,
  CUSTOMER_REPRESENTATIVES,
  ADMIN
})
public class IncidentLists {

  static final String FIELDS =
      "select i.id, i.number, i.external_ref, i.title, c.name as customer, c.number as customer_number, i.customer_id,"
          + " i.service_id, s.name as service, i.priority, i.state, i.pending_reason, i.reported_at,"
          + " i.resolved_at, k.due_at, k.breached_at, k.result";
  private static final String AROUND =
      " join customer c on c.id = i.customer_id join service s on s.id = i.service_id left join"
          + " sla_clock k on k.incident_id = i.id and k.metric = 'RESOLUTION' ";

  private static final String COLUMNS = FIELDS + " from incident i" + AROUND;
  private static final String ONE = FIELDS + NamedIncident.FROM + AROUND + "order by i.id";

  @Inject private Statements statements;
  @Inject private ClockLedgers ledgers;
  @Inject private ClockSignals signals;
  @Inject private PlaceNames places;
  @Inject private Callers callers;
  @Inject private Readings readings;
  @Inject private Clock clock;

  /** One incident by its number, or by the other tool's, with its clocks as they stand now. */
  public IncidentView incident(String number) {
    Caller caller = callers.current();
    Found found =
        statements
            .first(ONE, row -> Found.of(row, clock.instant()), number, number)
            .filter(f -> caller.sees(f.customer()))
            .orElseThrow(() -> RuleBroken.at("incident", "REC-1", number));
    readings.note(new RecordRef(RecordKind.INCIDENT, found.line().number()));
    List<ClockEvent> ledger = ledgers.of(found.line().id());
    Instant reportedAt = found.line().reportedAt();
    AgreedTargets.Governing here = ledgers.governing(found.customer(), found.service());
    Function<Place, AgreedTargets.Governing> elsewhere = ledgers.elsewhere();
    boolean outside = caller.customerId() != null;
    ClockViews views =
        ClockViews.of(
            signals,
            found.line().id(),
            places.named(ledger, found.line(), outside),
            clock.instant());
    List<IncidentView.ClockView> clocks = new ArrayList<>();
    Judged.of(ledger, reportedAt, here, elsewhere)
        .ifPresent(
            judged -> ClockRows.METRICS.forEach(m -> clocks.add(views.reported(judged.clock(m)))));
    if (!outside) {
      CommitmentClock.fold(ledger, reportedAt, here, elsewhere)
          .forEach(c -> clocks.add(views.own(c)));
    }
    return new IncidentView(
        found.line(), clocks, entries(found.line().id(), outside ? found.place() : null));
  }

  private List<IncidentView.Entry> entries(long id, String own) {
    return statements.list(
        "select at, kind, detail, actor from clock_event where incident_id = ? and replaced_by_run is"
            + " null order by at, sequence",
        row ->
            new IncidentView.Entry(
                row.instant("at"),
                row.text("kind"),
                own == null
                    ? row.text("detail")
                    : LedgerText.shownTo(own, row.text("kind"), row.text("detail")),
                row.text("actor")),
        id);
  }

  /** The stored breach of an open clock may be still to come: then nothing is breached yet. */
  static IncidentLine line(Row row, Instant now) {
    Instant breach = row.instant("breached_at");
    return new IncidentLine(
        row.number("id"),
        row.text("number"),
        row.text("external_ref"),
        row.text("title"),
        row.text("customer"),
        row.text("service"),
        row.text("priority"),
        row.text("state"),
        row.text("pending_reason"),
        row.instant("reported_at"),
        row.instant("resolved_at"),
        row.instant("due_at"),
        breach == null || breach.isAfter(now) ? null : breach,
        row.text("result"));
  }

  private record Found(IncidentLine line, String place, long customer, long service) {
    static Found of(Row row, Instant now) {
      return new Found(
          IncidentLists.line(row, now),
          row.text("customer_number"),
          row.number("customer_id"),
          row.number("service_id"));
    }
  }
}
