package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.ClockPolicy;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;

/** Reads incidents for whoever reported them (USR-1). */
@ApplicationScoped
class OwnRows {

  private static final String COLUMNS =
      "select i.id, i.number, i.title, i.description, c.name as customer, s.name as service, i.state,"
          + " i.pending_reason, i.reported_at, i.resolved_at, i.resolution_code, i.resolution_text,"
          + " i.state_since, k.due_at from incident i join customer c on c.id = i.customer_id join"
          + " service s on s.id = i.service_id left join sla_clock k on k.incident_id = i.id and k.metric"
          + " = 'RESOLUTION' ";

  private static final String UNSOLVED =
      "and i.state in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING') ";

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;

  Page<OwnView> page(Caller caller, Long before, int limit) {
    List<Found> found =
        before == null
            ? newest(caller, limit + 1, "")
            : newest(caller, limit + 1, "and i.id < ? ", before);
    return Page.of(found, limit, one -> String.valueOf(one.id())).as(Found::view);
  }

  List<OwnView> open(Caller caller, int limit) {
    return newest(caller, limit, UNSOLVED).stream().map(Found::view).toList();
  }

  private List<Found> newest(Caller caller, int limit, String which, Object... bounds) {
    List<Object> values = new ArrayList<>(List.of(caller.login()));
    StringBuilder where = new StringBuilder("where i.reporter = ? ");
    if (caller.customerId() != null) {
      where.append("and i.customer_id = ? ");
      values.add(caller.customerId());
    }
    where.append(which);
    values.addAll(List.of(bounds));
    values.add(limit);
    return statements.list(
        COLUMNS + where + "order by i.id desc fetch first ? rows only",
        row -> new Found(row.number("id"), view(row)),
        values.toArray());
  }

  OwnView one(OpenIncident incident, String login) {
    return statements
        .first(COLUMNS + "where i.id = ?", this::view, incident.id())
        .orElseThrow()
        .with(notes(incident.id(), login));
  }

  /** What an incident belongs to. */
  Collection<Scope> places(OpenIncident incident) {
    return statements
        .first(
            "select c.number as customer, s.number as service from incident i join customer c on c.id ="
                + " i.customer_id join service s on s.id = i.service_id where i.id = ?",
            row ->
                List.of(Scope.customer(row.text("customer")), Scope.service(row.text("service"))),
            incident.id())
        .orElseThrow();
  }

  /** The same, and the team it lies with. */
  Collection<Scope> everyPlace(OpenIncident incident) {
    List<Scope> places = new ArrayList<>(places(incident));
    statements
        .first(
            "select team_name from incident where id = ?",
            row -> Optional.ofNullable(row.text("team_name")),
            incident.id())
        .flatMap(team -> team)
        .ifPresent(team -> places.add(new Scope(ScopeKind.TEAM, team)));
    return places;
  }

  private List<OwnView.Said> notes(long incident, String login) {
    return statements.list(
        "select n.at, n.author, coalesce(p.name, n.author) as name, n.text from work_note n left join"
            + " person p on p.login = n.author where n.incident_id = ? and n.visible_to_customer and"
            + " n.taken_back_at is null order by n.at, n.id",
        row ->
            new OwnView.Said(
                row.instant("at"),
                row.text("name"),
                login.equals(row.text("author")),
                row.text("text")),
        incident);
  }

  private OwnView view(Row row) {
    IncidentState state = IncidentState.valueOf(row.text("state"));
    Instant until =
        state == IncidentState.RESOLVED
            ? Guards.reopenUntil(
                    OpenIncident.takenBackFrom(row),
                    organisation.calendar(),
                    ClockPolicy.of(parameters))
                .orElse(null)
            : null;
    return new OwnView(
        row.text("number"),
        row.text("title"),
        row.text("description"),
        row.text("customer"),
        row.text("service"),
        state.name(),
        row.text("pending_reason"),
        row.instant("reported_at"),
        state.isOpen() ? row.instant("due_at") : null,
        row.text("resolution_text"),
        until,
        state != IncidentState.CLOSED && state != IncidentState.CANCELLED,
        List.of());
  }

  private record Found(long id, OwnView view) {}
}
