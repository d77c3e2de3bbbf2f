package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.incident.rule.FactField;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.PriorityMatrix;

/** Corrects what an open incident says, whom it lies with and how grave it is, in one step on what was read (REC-2). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class IncidentEdits {

  private static final String QUERY =
      "select i.version, i.title, i.description, s.number as service, c.number as customer, i.impact,"
          + " i.urgency, i.priority, i.state, i.team_name, i.item, i.category, t.name as likely_team from incident i join"
          + " service s on s.id = i.service_id join customer c on c.id = i.customer_id left join team t"
          + " on t.id = s.team_id where i.id = ?";

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentLists lists;
  @Inject private SeenIncidents seen;
  @Inject private IncidentRows rows;
  @Inject private PriorityRows priorities;
  @Inject private Dispatching dispatching;
  @Inject private MajorRows majors;
  @Inject private Obligations obligations;
  @Inject private Services services;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private Histories histories;

  /** What can be corrected of an incident, as it stands. */
  public FactsView facts(String number) {
    long incident = seen.require(number).id();
    Stored stored = stored(incident);
    return stored.isUnsorted() ? stored.like(dispatching.likelyCategory(incident)) : stored.view();
  }

  /**
   * Corrects an incident.
   *
   * @throws RuleBroken REC-2 if somebody changed it since it was read; nothing is changed then
   */
  public IncidentView edit(String number, @Valid EditIncident command) {
    return edit(number, command.version(), command.facts(), command.take());
  }

  /**
   * Corrects single fields of an incident; what the command leaves out stays.
   *
   * @throws RuleBroken REC-2 if somebody changed it since it was read; nothing is changed then
   */
  public IncidentView correct(String number, @Valid CorrectIncident command) {
    IncidentFacts facts = facts(number).facts().with(command.words());
    return edit(number, command.version(), facts, false);
  }

  private IncidentView edit(String number, long version, IncidentFacts facts, boolean take) {
    OpenIncident incident = seen.require(number);
    clocks.hold(incident.id());
    Stored before = stored(incident.id());
    if (before.view().version() != version) {
      throw new RuleBroken("REC-2", number);
    }
    facts.require(before.state(), before.view().facts());
    ServiceView service = services.reportable(facts.service());
    authorise(facts, before);
    if (take) {
      majors.apart(incident);
    }
    if (before.state() == IncidentState.NEW && facts.team() != null) {
      rows.move(incident, IncidentState.ASSIGNED, null);
    }
    if (!facts.sameTeam(before.view().facts())) {
      dispatching.passed(incident.id(), facts.team());
      dispatching.released(incident.id(), facts.team());
    }
    statements.change(
        "update incident set title = ?, description = ?, service_id = ?, impact = ?, urgency = ?,"
            + " team_name = cast(? as varchar(200)), item = cast(? as varchar(200)), category = cast(? as"
            + " varchar(100)), assignee_id = case when ? then ? else assignee_id end, priority_override_reason"
            + " = case when impact = ? and urgency = ? then priority_override_reason end, version = version + 1 where id = ?",
        facts.title(),
        facts.description(),
        service.id(),
        facts.impact(),
        facts.urgency(),
        facts.team(),
        facts.item(),
        facts.category(),
        take,
        callers.current().id(),
        facts.impact(),
        facts.urgency(),
        incident.id());
    reckon(incident.id(), facts.priority(before.view().facts(), before.priority()), before);
    write(number, facts, before.view().facts(), take);
    obligations.plan(number);
    return lists.incident(number);
  }

  /** Whoever corrects it reaches the new service as well, and only who gives incidents out gives this one to a team. */
  private void authorise(IncidentFacts facts, Stored before) {
    List<Scope> places =
        facts.team() == null
            ? List.of(Scope.customer(before.customer()), Scope.service(facts.service()))
            : List.of(
                Scope.customer(before.customer()),
                Scope.service(facts.service()),
                new Scope(ScopeKind.TEAM, facts.team()));
    mandates.require(places, Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
    if (!facts.sameTeam(before.view().facts())) {
      mandates.require(places, Role.SERVICE_DESK, Role.INCIDENT_MANAGER);
      dispatching.require(facts.team());
    }
  }

  /** Another priority or another service's agreement makes other clocks of what was used (INC-1, INC-2, SLA-10). */
  private void reckon(long incident, Priority priority, Stored before) {
    if (priority != before.priority()) {
      statements.change("update incident set priority = ? where id = ?", priority, incident);
      priorities.changed(incident, before.priority(), priority);
    } else {
      clocks.store(incident);
    }
  }

  private void write(String number, IncidentFacts facts, IncidentFacts before, boolean take) {
    FieldChange[] changes =
        facts.words().entrySet().stream()
            .map(e -> change(e.getKey(), before, e.getValue()))
            .filter(c -> c != null)
            .toArray(FieldChange[]::new);
    RecordRef about = new RecordRef(RecordKind.INCIDENT, number);
    if (changes.length > 0) {
      histories.changed(about, "EDITED", "", changes);
    }
    if (take) {
      histories.write(about, "TAKEN", callers.login());
    }
  }

  private static FieldChange change(FactField field, IncidentFacts before, String now) {
    String then = before.words().get(field);
    return Objects.equals(now, then) ? null : FieldChange.of(name(field), then, now);
  }

  private static String name(FactField field) {
    return field.name().toLowerCase(Locale.ROOT);
  }

  private Stored stored(long incident) {
    return statements.first(QUERY, Stored::of, incident).orElseThrow();
  }

  private record Stored(FactsView view, String customer, Priority priority, IncidentState state) {
    static Stored of(Row row) {
      Priority priority = Priority.valueOf(row.text("priority"));
      IncidentFacts facts =
          new IncidentFacts(
              row.text("title"),
              row.text("description"),
              row.text("service"),
              degree(row.numberOrNull("impact"), priority),
              degree(row.numberOrNull("urgency"), priority),
              row.text("team_name"),
              row.text("item"),
              row.text("category"));
      return new Stored(
          new FactsView(row.number("version"), facts, row.text("likely_team"), null),
          row.text("customer"),
          priority,
          IncidentState.valueOf(row.text("state")));
    }

    /** Whether somebody has yet to say what kind of fault it is. */
    boolean isUnsorted() {
      return state == IncidentState.NEW && view.facts().category() == null;
    }

    FactsView like(String category) {
      return new FactsView(view.version(), view.facts(), view.likelyTeam(), category);
    }

    private static int degree(Long stored, Priority priority) {
      return stored == null ? PriorityMatrix.even(priority) : stored.intValue();
    }
  }
}
