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
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.evident.agreement.servicelevel.rule.ClockPolicy;
import org.evident.foundation.classification.boundary.Readings;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;
import org.evident.resolution.incident.rule.PriorityMatrix;
import org.evident.resolution.incident.rule.TakingBack;

/** Reads what people wrote about an incident; customers read what was written for them, and of a major incident what was published. */
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
public class IncidentSheets {

  private static final String QUERY =
      "select i.id, i.number, i.customer_id, i.description, i.channel, i.team_name, i.state, i.impact,"
          + " i.urgency, i.resolution_code, i.resolution_text, i.category, i.cause_code, i.item, i.item_absent_reason, i.site,"
          + " i.problem_ref, i.change_ref, i.caused_by_ref, i.supplier_ref,"
          + " i.cancel_reason, i.priority_override_reason, i.resolved_at, i.state_since, i.major, i.major_declared_at, i.major_restored_at, a.name as assignee,"
          + " coalesce(r.name, i.reporter) as reporter, m.declared_by, m.reason, m.leader, m.effect,"
          + " m.cause, m.lessons, m.actions, m.reviewed_on, m.reported_by, m.published_at, m.downgraded_at, m.state as major_state"
          + NamedIncident.FROM
          + " left join person a on a.id = i.assignee_id left join person r on r.login = i.reporter left join"
          + " major_incident m on m.incident_id = i.id order by i.id";

  @Inject private Statements statements;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Callers callers;
  @Inject private Readings readings;
  @Inject private Clock clock;

  /** What was written about one incident, by its number or the other tool's. */
  public IncidentSheet sheet(String number) {
    Caller caller = callers.current();
    return statements
        .first(QUERY, IncidentSheets::found, number, number)
        .filter(found -> caller.sees(found.customer()))
        .map(found -> sheet(found, caller))
        .orElseThrow(() -> RuleBroken.at("incident", "REC-1", number));
  }

  /** The names of the teams an incident can be given to. */
  @RolesAllowed({DESK, INCIDENT_MANAGERS})
  public List<String> teams() {
    return statements.list("select name from team order by name", row -> row.text("name"));
  }

  private IncidentSheet sheet(Found found, Caller caller) {
    IncidentSheet s = found.sheet();
    readings.note(new RecordRef(RecordKind.INCIDENT, s.number()));
    return new IncidentSheet(
        s.number(),
        s.description(),
        s.reporter(),
        s.channel(),
        s.team(),
        s.assignee(),
        s.impact(),
        s.urgency(),
        s.resolutionCode(),
        s.resolutionText(),
        s.category(),
        s.causeCode(),
        s.item(),
        s.itemAbsentReason(),
        s.cancelReason(),
        s.computedPriority(),
        caller.customerId() == null ? s.overrideReason() : null,
        Guards.reopenUntil(
                found.takenBackFrom(), organisation.calendar(), ClockPolicy.of(parameters))
            .orElse(null),
        TakingBack.until(
            found.since(), () -> TakingBack.assignment(found.state(), found.since(), now())),
        caller.customerId() == null ? s.elsewhere() : null,
        notes(found, caller),
        s.major() != null && caller.customerId() != null ? s.major().toCustomer() : s.major());
  }

  private List<IncidentSheet.Note> notes(Found found, Caller caller) {
    Instant now = now();
    boolean visibleOnly = caller.customerId() != null;
    return statements
        .list(
            "select n.id, n.at, coalesce(p.name, n.author) as name, n.author, n.visible_to_customer,"
                + " n.text, n.of_step, n.taken_back_at, n.customer_reply from work_note n left join person p on p.login ="
                + " n.author where n.incident_id = ? order by n.at, n.id",
            row -> note(row, caller.login(), found.state(), now),
            found.id())
        .stream()
        .filter(note -> note.visibleToCustomer() || !visibleOnly)
        .toList();
  }

  private static IncidentSheet.Note note(Row row, String login, IncidentState state, Instant now) {
    TakingBack.Written written = IncidentUndo.written(row);
    return new IncidentSheet.Note(
        row.number("id"),
        written.at(),
        row.text("name"),
        row.flag("visible_to_customer"),
        row.flag("customer_reply"),
        written.takenBackAt() == null ? row.text("text") : null,
        written.takenBackAt(),
        TakingBack.until(written.at(), () -> TakingBack.note(written, login, state, now)));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private static Found found(Row row) {
    Long impact = row.numberOrNull("impact");
    Long urgency = row.numberOrNull("urgency");
    return new Found(
        row.number("id"),
        row.number("customer_id"),
        OpenIncident.takenBackFrom(row),
        IncidentState.valueOf(row.text("state")),
        row.instant("state_since"),
        new IncidentSheet(
            row.text("number"),
            row.text("description"),
            row.text("reporter"),
            row.text("channel"),
            row.text("team_name"),
            row.text("assignee"),
            impact == null ? null : impact.intValue(),
            urgency == null ? null : urgency.intValue(),
            row.text("resolution_code"),
            row.text("resolution_text"),
            row.text("category"),
            row.text("cause_code"),
            row.text("item"),
            row.text("item_absent_reason"),
            row.text("cancel_reason"),
            impact == null || urgency == null
                ? null
                : PriorityMatrix.DEFAULT.priority(impact.intValue(), urgency.intValue()),
            row.text("priority_override_reason"),
            null,
            null,
            IncidentSheet.Elsewhere.of(row),
            List.of(),
            row.flag("major") ? MajorView.of(row) : null));
  }

  private record Found(
      long id,
      long customer,
      Instant takenBackFrom,
      IncidentState state,
      Instant since,
      IncidentSheet sheet) {}
}
