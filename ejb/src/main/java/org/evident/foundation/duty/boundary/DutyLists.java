package org.evident.foundation.duty.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AUDIT_MANAGERS;
import static org.evident.kernel.Role.AUTHORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.CHANGE_MANAGERS;
import static org.evident.kernel.Role.CONTINUITY_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.DOCUMENT_CONTROLLERS;
import static org.evident.kernel.Role.EMERGENCY_AUTHORITIES;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.FULFILLERS;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.MAJOR_INCIDENT_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.PROCESS_OWNERS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SECURITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.SUPPLIER_MANAGERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evident.foundation.duty.rule.DutyStanding;
import org.evident.foundation.duty.rule.KnownDuties;
import org.evident.foundation.duty.rule.KnownDuty;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.Role;

/** Reads duties and their occurrences; everybody of the provider sees them all. */
@Stateless
@RolesAllowed({
  TOP,
  OWNER_OF_SMS,
  PROCESS_OWNERS,
  SERVICE_OWNERS,
  DESK,
  RESOLVERS,
  INCIDENT_MANAGERS,
  MAJOR_INCIDENT_MANAGERS,
  LEVEL_MANAGERS,
  RELATIONSHIP_MANAGERS,
  SUPPLIER_MANAGERS,
  FINANCE_MANAGERS,
  DEMAND_MANAGERS,
  CHANGE_MANAGERS,
  FULFILLERS,
  AVAILABILITY_MANAGERS,
  CAPACITY_MANAGERS,
  CONTINUITY_MANAGERS,
  SECURITY_MANAGERS,
  EMERGENCY_AUTHORITIES,
  AUDIT_MANAGERS,
  DOCUMENT_CONTROLLERS,
  AUTHORS,
  AUDITORS,
  ADMIN
})
public class DutyLists {

  private static final int MOST = 500;

  @Inject private Statements statements;
  @Inject private Mandates mandates;
  @Inject private Clock clock;

  /** The duties service management knows of which nobody has planned one, process by process (processes.md 5). */
  public List<KnownDuty> unplanned() {
    Set<String> planned =
        Set.copyOf(
            statements.list(
                "select distinct duty_key from scheduled_duty where ended = 0",
                row -> row.text("duty_key")));
    return KnownDuties.all().stream().filter(duty -> !planned.contains(duty.key())).toList();
  }

  /**
   * A page of the duties, by number.
   *
   * @param after the number the page before ended with, or empty for the first one
   */
  public Page<DutyView> page(String after, int limit) {
    return Page.of(
        statements.list(
            "select "
                + DutyView.COLUMNS
                + " from scheduled_duty d where d.number > ? order by d.number"
                + " limit ?",
            DutyView::of,
            after,
            limit + 1),
        limit,
        DutyView::number);
  }

  /** The open occurrences of everybody, the most urgent first. */
  public List<OccurrenceView> open() {
    return statements.list(
        OccurrenceView.COLUMNS
            + "where o.state in ('PLANNED', 'DUE', 'OVERDUE') order by o.planned, d.number limit "
            + MOST,
        OccurrenceView::of);
  }

  /** The open occurrences a role of the caller sees to, the most urgent first. */
  public List<OccurrenceView> mine() {
    return open().stream().filter(this::seesTo).toList();
  }

  /** The occurrences of a duty, the latest first. */
  public List<OccurrenceView> occurrences(String number) {
    return statements.list(
        OccurrenceView.COLUMNS + "where d.number = ? order by o.planned desc limit " + MOST,
        OccurrenceView::of,
        number);
  }

  /**
   * How each subject that ever had a duty of a key stands with it (DUT-7). What else needs the duty, the process that
   * owns the subjects has to add.
   */
  public List<DutyStanding> standings(String key) {
    return statements.list(
        "select d.subject_number, min(d.created_at) as since, max(case when d.ended = 0 then"
            + " d.interval_days end) as days, (select max(o.completed_at) from duty_occurrence o join"
            + " scheduled_duty e on e.id = o.duty_id where o.state = 'COMPLETED' and e.duty_key ="
            + " d.duty_key and e.subject_number = d.subject_number) as done, (select count(*) from"
            + " duty_occurrence o join scheduled_duty e on e.id = o.duty_id where o.state = 'OVERDUE'"
            + " and e.duty_key = d.duty_key and e.subject_number = d.subject_number) as overdue from"
            + " scheduled_duty d where d.duty_key = ? group by d.duty_key, d.subject_number order by"
            + " d.subject_number",
        DutyRows::standing,
        key);
  }

  /** Whether a duty is done on time for every subject that ever had it (DUT-7). */
  public boolean onTime(String key, int mostDays) {
    List<DutyStanding> scope = standings(key);
    return !scope.isEmpty() && DutyStanding.onTime(scope, mostDays, LocalDate.now(clock));
  }

  /** Whether a role of the caller sees to an occurrence. */
  public boolean seesTo(OccurrenceView occurrence) {
    return mandates.roles(occurrence.duty().places()).contains(occurrence.duty().responsible());
  }

  /** Whether the caller decides what of a duty's process is skipped. */
  public boolean decides(OccurrenceView occurrence) {
    return mandates.roles(occurrence.duty().places()).contains(Role.PROCESS_OWNER);
  }
}
