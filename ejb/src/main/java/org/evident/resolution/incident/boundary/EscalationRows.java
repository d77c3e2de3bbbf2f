package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.resolution.incident.rule.Escalation;
import org.evident.resolution.incident.rule.Rung;

/** Lets incidents rise, each time in the transaction of what made them (INC-2). */
@ApplicationScoped
class EscalationRows {

  @Inject private Statements statements;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<Escalated> escalated;

  /**
   * Lets an incident rise and answers with whom that tells.
   *
   * @param holdsFrom since when there is cause to
   */
  Set<Long> raise(long incident, Escalation cause, Instant holdsFrom, boolean late) {
    Place place = place(incident);
    Rung rung = manned(cause.rung(), place);
    Set<Long> people = on(rung, place);
    statements.change(
        "insert into incident_escalation (incident_id, cause, holds_from, rung, people, told_at, late)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        incident,
        cause,
        holdsFrom,
        rung,
        people.size(),
        clock.instant(),
        late);
    RecordRef about = new RecordRef(RecordKind.INCIDENT, place.number());
    histories.write(about, "ESCALATED", cause + " " + rung + (late ? " LATE" : ""));
    escalated.fire(new Escalated(about, holdsFrom, cause, place.title(), people));
    return people;
  }

  /** The rung that is told where one is called: itself, or the next above it on which somebody stands. */
  Rung reached(long incident, Rung rung) {
    return manned(rung, place(incident));
  }

  /** Who stands on some rungs of an incident, or above them where nobody does; nobody of a customer is among them. */
  Set<Long> inside(long incident, Rung... rungs) {
    Place place = place(incident);
    Set<Long> people = new TreeSet<>();
    for (Rung rung : rungs) {
      people.addAll(on(manned(rung, place), place));
    }
    if (people.isEmpty()) {
      return people;
    }
    return new TreeSet<>(
        statements.list(
            "select id from person where customer_id is null and id in ("
                + Statements.places(people.size())
                + ")",
            row -> row.number("id"),
            people.toArray()));
  }

  private Place place(long incident) {
    return statements
        .first(
            "select i.number, i.title, i.team_name, c.number as customer, s.number as service,"
                + " s.owner_id, t.leader_id from incident i join customer c on c.id = i.customer_id"
                + " join service s on s.id = i.service_id left join team t on t.name ="
                + " i.team_name or (i.team_name is null and t.id = s.team_id) where i.id = ?",
            Place::of,
            incident)
        .orElseThrow();
  }

  /** The rung itself, or the next above it on which somebody stands. */
  private Rung manned(Rung from, Place place) {
    Rung rung = from;
    Optional<Rung> above = rung.above();
    while (above.isPresent() && on(rung, place).isEmpty()) {
      rung = above.get();
      above = rung.above();
    }
    return rung;
  }

  private Set<Long> on(Rung rung, Place place) {
    return switch (rung) {
      case TEAM_LEADER -> one(place.leader());
      case INCIDENT_MANAGER -> holders.reaching(place.scopes(), Role.INCIDENT_MANAGER);
      case SERVICE_OWNER ->
          place.owner() == null
              ? holders.reaching(place.scopes(), Role.SERVICE_OWNER)
              : one(place.owner());
    };
  }

  private static Set<Long> one(Long person) {
    Set<Long> people = new TreeSet<>();
    if (person != null) {
      people.add(person);
    }
    return people;
  }

  private record Place(
      String number,
      String title,
      String team,
      String customer,
      String service,
      Long owner,
      Long leader) {
    static Place of(Row row) {
      return new Place(
          row.text("number"),
          row.text("title"),
          row.text("team_name"),
          row.text("customer"),
          row.text("service"),
          row.numberOrNull("owner_id"),
          row.numberOrNull("leader_id"));
    }

    List<Scope> scopes() {
      List<Scope> scopes =
          new ArrayList<>(List.of(Scope.customer(customer), Scope.service(service)));
      if (team != null) {
        scopes.add(new Scope(ScopeKind.TEAM, team));
      }
      return scopes;
    }
  }
}
