package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.evident.agreement.servicelevel.rule.Change;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Priority;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.resolution.category.boundary.CategoryRows;
import org.evident.resolution.category.rule.CategoryKind;
import org.evident.resolution.incident.rule.FactField;
import org.evident.resolution.incident.rule.IncidentFacts;
import org.evident.resolution.incident.rule.IncidentState;

/** Corrects what an open incident says, whom it lies with and how grave it is, in one step on what was read (REC-2). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class IncidentEdits {

  @Inject private Statements statements;
  @Inject private IncidentClocks clocks;
  @Inject private IncidentLists lists;
  @Inject private SeenIncidents seen;
  @Inject private IncidentRows rows;
  @Inject private PriorityRows priorities;
  @Inject private Dispatching dispatching;
  @Inject private Handing handing;
  @Inject private CustomerChanges customers;
  @Inject private Reporters reporters;
  @Inject private MajorRows majors;
  @Inject private Obligations obligations;
  @Inject private CategoryRows categories;
  @Inject private Services services;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** What can be corrected of an incident, as it stands. */
  public FactsView facts(String number) {
    long incident = seen.require(number).id();
    StoredFacts stored = stored(incident);
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

  private IncidentView edit(String number, long version, IncidentFacts wanted, boolean take) {
    OpenIncident incident = seen.require(number);
    clocks.hold(incident.id());
    StoredFacts before = stored(incident.id());
    if (before.view().version() != version) {
      throw new RuleBroken("REC-2", number);
    }
    IncidentFacts facts = sorted(wanted, before.facts());
    facts.require(before.view().state(), before.facts());
    ServiceView service = services.reportable(facts.service());
    authorise(facts, before);
    reporters.correct(incident, facts, before.facts());
    long customer =
        facts.sameCustomer(before.facts())
            ? incident.customer()
            : customers.change(incident, facts.customer());
    boolean handed = !take && !facts.sameAssignee(before.facts());
    Long person = take ? taker(incident) : handed ? person(incident, facts) : null;
    if (before.view().state() == IncidentState.NEW && facts.team() != null) {
      rows.move(incident, IncidentState.ASSIGNED, null);
    }
    boolean released = false;
    if (!facts.sameTeam(before.facts())) {
      dispatching.passed(incident.id(), facts.team());
      released = dispatching.released(incident.id(), facts.team());
    }
    statements.change(
        "update incident set title = ?, description = ?, customer_id = ?, service_id = ?, impact = ?, urgency = ?,"
            + " team_name = cast(? as varchar(200)), item = cast(? as varchar(200)), category = cast(? as"
            + " varchar(100)), assignee_id = case when ? then cast(? as bigint) else assignee_id end, assignee_order ="
            + " case when ? then coalesce("
            + AssigneeNames.NAME
            + ", "
            + AssigneeNames.NOBODY
            + ") else assignee_order end, priority_override_reason"
            + " = case when impact = ? and urgency = ? then priority_override_reason end, version = version + 1 where id = ?",
        facts.title(),
        facts.description(),
        customer,
        service.id(),
        facts.impact(),
        facts.urgency(),
        facts.team(),
        facts.item(),
        facts.category(),
        take || handed,
        person,
        take || handed,
        person,
        facts.impact(),
        facts.urgency(),
        incident.id());
    reckon(incident.id(), facts, before);
    write(number, facts, before.facts(), take, released && !handed);
    obligations.plan(number);
    return handing.tell(lists.incident(number), handed ? facts.assignee() : null);
  }

  /** The same with the kind of fault as it is kept (CTG-3). */
  private IncidentFacts sorted(IncidentFacts wanted, IncidentFacts before) {
    String word =
        categories.require(CategoryKind.FAULT, "category", wanted.category(), before.category());
    return Objects.equals(word, wanted.category())
        ? wanted
        : wanted.with(Map.of(FactField.CATEGORY, word));
  }

  private Long taker(OpenIncident incident) {
    majors.handed(incident, callers.login());
    return callers.current().id();
  }

  private Long person(OpenIncident incident, IncidentFacts facts) {
    return facts.assignee() == null
        ? null
        : handing.person(incident, facts.team(), facts.assignee());
  }

  /** Whoever corrects it reaches the new customer and service as well (PTY-10), and only who gives incidents out gives this one to a team. */
  private void authorise(IncidentFacts facts, StoredFacts before) {
    List<Scope> places =
        facts.team() == null
            ? List.of(Scope.customer(facts.customer()), Scope.service(facts.service()))
            : List.of(
                Scope.customer(facts.customer()),
                Scope.service(facts.service()),
                new Scope(ScopeKind.TEAM, facts.team()));
    mandates.require(places, Role.SERVICE_DESK, Role.RESOLVER, Role.INCIDENT_MANAGER);
    if (!facts.sameTeam(before.facts())) {
      mandates.require(places, Role.SERVICE_DESK, Role.INCIDENT_MANAGER);
      dispatching.require(facts.team());
    }
  }

  /** The targets of another service or customer and those of another priority take over what was used (INC-1, INC-2, SLA-10). */
  private void reckon(long incident, IncidentFacts facts, StoredFacts before) {
    Priority priority = facts.priority(before.facts(), before.priority());
    boolean moved = !facts.samePlace(before.facts());
    if (moved) {
      clocks.append(
          incident,
          clock.instant().truncatedTo(ChronoUnit.SECONDS),
          new Change.Moved(before.place(), StoredFacts.place(facts)));
    }
    if (priority != before.priority()) {
      statements.change("update incident set priority = ? where id = ?", priority, incident);
      priorities.changed(incident, before.priority(), priority);
    } else if (!moved) {
      clocks.store(incident);
    }
  }

  /** Who takes it over is named by the entry of that; of whom it was taken with its team, by the correction. */
  private void write(
      String number, IncidentFacts facts, IncidentFacts before, boolean take, boolean released) {
    Map<FactField, String> words = facts.words();
    if (take || released) {
      words.put(FactField.ASSIGNEE, take ? before.assignee() : null);
    }
    FieldChange[] changes =
        words.entrySet().stream()
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

  private StoredFacts stored(long incident) {
    return statements.first(StoredFacts.QUERY, StoredFacts::of, incident).orElseThrow();
  }
}
