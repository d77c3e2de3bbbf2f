package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.agreement.servicelevel.rule.BreachCause;
import org.evident.agreement.servicelevel.rule.ClockResult;
import org.evident.agreement.servicelevel.rule.Metric;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.Amounts;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.ReachedRows;
import org.evident.foundation.register.boundary.Says;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.servicetime.rule.ServiceCalendar;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to the causes of breaches: what was missed and why (SLM-3). */
@Stateless
@Interceptors(IncidentReach.class)
@RolesAllowed({RESOLVERS, INCIDENT_MANAGERS, SERVICE_OWNERS, LEVEL_MANAGERS})
public class BreachCauses {

  private static final String COLUMNS =
      "select i.id, i.number, k.metric, k.priority, k.result, k.breached_at, b.code, b.cause_text,"
          + " b.party, b.author from sla_clock k join incident i on i.id = k.incident_id left join"
          + " breach_cause b on b.incident_id = k.incident_id and b.metric = k.metric ";

  private static final Role[] READERS = {
    Role.RESOLVER,
    Role.INCIDENT_MANAGER,
    Role.SERVICE_OWNER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.REPORT_AUTHOR,
    Role.AUDITOR
  };

  @Inject private Statements statements;
  @Inject private SeenIncidents incidents;
  @Inject private Obligations obligations;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /** Says why a target was missed; a later word replaces an earlier one, and the history keeps both. */
  public BreachView explain(String number, Metric metric, @Valid Cause cause) {
    OpenIncident incident = incidents.require(number);
    Instant now = clock.instant();
    Stored known =
        stored(incident.id(), metric).orElseThrow(() -> RuleBroken.at("metric", "SLM-3", metric));
    BreachCause.require(metric, known.view().breachedAt(), known.result(), now);
    statements.change(
        "delete from breach_cause where incident_id = ? and metric = ?", incident.id(), metric);
    statements.change(
        "insert into breach_cause (incident_id, metric, code, cause_text, party, author, at) values"
            + " (?, ?, ?, ?, ?, ?, ?)",
        incident.id(),
        metric,
        cause.code(),
        cause.text(),
        cause.party(),
        callers.login(),
        now);
    histories.write(
        new RecordRef(RecordKind.INCIDENT, number),
        "BREACH_EXPLAINED",
        metric + " " + cause.code() + ": " + cause.text());
    obligations.plan(number);
    return stored(incident.id(), metric).orElseThrow().view();
  }

  /**
   * The breaches within reach of the caller's roles (PTY-10) that still have no cause, newest incident first.
   *
   * @param limit how many at most; one more where the last incident missed both its targets
   */
  @RolesAllowed({RESOLVERS, INCIDENT_MANAGERS, SERVICE_OWNERS, LEVEL_MANAGERS, AUTHORS, AUDITORS})
  public Page<BreachView> unexplained(Long before, int limit) {
    Long customer = callers.current().customerId();
    ServiceCalendar calendar = organisation.calendar();
    Instant now = clock.instant();
    ReachedRows reached = ReachedIncidents.of(mandates.scopes(READERS));
    List<Object> values = new ArrayList<>(List.of(now, before == null ? Long.MAX_VALUE : before));
    values.addAll(reached.values());
    values.add(customer);
    values.add(customer);
    List<BreachView> views =
        statements.list(
            COLUMNS
                + "join customer c on c.id = i.customer_id join service s on s.id = i.service_id where"
                + " b.code is null and k.breached_at <= ? and k.result in ('BREACHED', 'OPEN') and i.id"
                + " < ? "
                + reached.sql()
                + "and (cast(? as bigint) is null or i.customer_id = ?) order by i.id desc fetch first "
                + limit
                + " rows with ties",
            row -> Stored.of(row, calendar, now, parameters).view(),
            values.toArray());
    String next = views.size() < limit ? null : String.valueOf(views.get(views.size() - 1).id());
    return new Page<>(views, next);
  }

  /** The breaches of one incident, with their causes where they have one. */
  @RolesAllowed({RESOLVERS, INCIDENT_MANAGERS, SERVICE_OWNERS, LEVEL_MANAGERS, AUTHORS, AUDITORS})
  public List<BreachView> of(String number) {
    ServiceCalendar calendar = organisation.calendar();
    Instant now = clock.instant();
    return statements.list(
        COLUMNS
            + "where k.incident_id = ? and k.breached_at <= ? and k.result in ('BREACHED', 'OPEN')"
            + " order by k.metric desc",
        row -> Stored.of(row, calendar, now, parameters).view(),
        incidents.require(number).id(),
        now);
  }

  private Optional<Stored> stored(long incident, Metric metric) {
    ServiceCalendar calendar = organisation.calendar();
    Instant now = clock.instant();
    return statements.first(
        COLUMNS + "where k.incident_id = ? and k.metric = ?",
        row -> Stored.of(row, calendar, now, parameters),
        incident,
        metric);
  }

  /** A cause in words of its own beside its code, and who was responsible. */
  public record Cause(
      @NotNull BreachCause code,
      @NotBlank @Says @Size(max = 2000) String text,
      @Size(max = 200) String party) {}

  private record Stored(ClockResult result, BreachView view) {
    static Stored of(Row row, ServiceCalendar calendar, Instant now, Amounts amounts) {
      Instant breach = row.instant("breached_at");
      Instant due =
          breach == null ? null : BreachCause.dueAt(breach, calendar, amounts).orElse(null);
      String cause = row.text("code");
      return new Stored(
          ClockResult.valueOf(row.text("result")),
          new BreachView(
              row.number("id"),
              row.text("number"),
              row.text("metric"),
              row.text("priority"),
              breach,
              due,
              cause == null && due != null && now.isAfter(due),
              cause,
              row.text("cause_text"),
              row.text("party"),
              row.text("author")));
    }
  }
}
