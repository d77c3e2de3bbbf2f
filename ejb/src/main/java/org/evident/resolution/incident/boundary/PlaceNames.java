package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.agreement.servicelevel.rule.ClockEvent;
import org.evident.agreement.servicelevel.rule.Moves;
import org.evident.agreement.servicelevel.rule.Place;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** Names the services and customers a record belonged to, for whoever reads why its clocks ran as they did (SLA-10). */
@ApplicationScoped
class PlaceNames {

  @Inject private Statements statements;

  /**
   * The names of a record's places as numbers say them; of one that was never moved, its own.
   *
   * @param outside whether a customer reads, who is told of its own places only
   */
  Function<Optional<Place>, Named> named(
      List<ClockEvent> ledger, IncidentLine line, boolean outside) {
    Map<Place, Named> names = new HashMap<>();
    for (Moves.Stay stay : Moves.of(ledger).stays()) {
      Named named = names.computeIfAbsent(stay.place(), this::named);
      if (outside && !named.customer().equals(line.customer())) {
        names.put(stay.place(), Named.ANOTHERS);
      }
    }
    Named own = new Named(line.customer(), line.service());
    return place -> place.map(names::get).orElse(own);
  }

  /** The number of the customer an incident belongs to. */
  String number(OpenIncident incident) {
    return statements
        .first(
            "select number from customer where id = ?",
            row -> row.text("number"),
            incident.customer())
        .orElseThrow();
  }

  /** Where a move led from and to, as it is called now. */
  TimelineMove move(Change.Moved move) {
    boolean passed = !move.from().customer().equals(move.to().customer());
    return new TimelineMove(ends(move.from(), passed), ends(move.to(), passed));
  }

  private List<TimelineMove.Named> ends(Place place, boolean withCustomer) {
    Named named = named(place);
    TimelineMove.Named service =
        new TimelineMove.Named(RecordKind.SERVICE, place.service(), named.service());
    return withCustomer
        ? List.of(
            new TimelineMove.Named(RecordKind.CUSTOMER, place.customer(), named.customer()),
            service)
        : List.of(service);
  }

  private Named named(Place place) {
    return statements
        .first(
            "select c.name as customer, s.name as service from customer c, service s where c.number = ?"
                + " and s.number = ?",
            row -> new Named(row.text("customer"), row.text("service")),
            place.customer(),
            place.service())
        .orElseThrow();
  }

  /** The customer and service a record belonged to, as they are called now. */
  record Named(String customer, String service) {

    /** A place that is not the reader's to know. */
    static final Named ANOTHERS = new Named(LedgerText.KEPT, LedgerText.KEPT);

    boolean isAnothers() {
      return this == ANOTHERS;
    }
  }
}
