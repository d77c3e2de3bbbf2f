package org.evident.foundation.duty.boundary;

import static org.evident.kernel.Role.ADMIN;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.evident.foundation.duty.rule.DutySteps;
import org.evident.foundation.duty.rule.OccurrenceState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.KnownRecords;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to duties: each method ends an occurrence, or is a step there (processes.md 1.9). */
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
  ADMIN
})
public class Duties {

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Mandates mandates;
  @Inject private RoleHolders holders;
  @Inject private KnownRecords records;
  @Inject private Histories histories;
  @Inject private Event<DutyTold> told;
  @Inject private Clock clock;

  /**
   * Says that an occurrence is done (DUT-4).
   *
   * @param planned the day it is due, such as {@code 2026-01-31}
   * @param done the items of the checklist that are done
   * @param result number of the record that shows the result; where a process has served the duty, it may be left out
   */
  public OccurrenceView complete(
      String number, String planned, Collection<String> done, String result) {
    OccurrenceView occurrence = responsible(number, planned);
    String named = DutySteps.result(result, occurrence.result());
    OccurrenceState next =
        DutySteps.complete(state(occurrence), occurrence.duty().checklist(), done, named);
    RecordRef shown = records.find("result", named);
    return become(
        occurrence,
        next,
        shown.number(),
        "state = ?, result_kind = ?, result_number = ?, completed_by = ?, completed_at = ?",
        next,
        shown.kind(),
        shown.number(),
        callers.login(),
        clock.instant());
  }

  /** Asks to leave an occurrence out, which the owner of the process is told (DUT-5). */
  public OccurrenceView askToSkip(String number, String planned, String reason) {
    OccurrenceView occurrence = responsible(number, planned);
    DutySteps.askToSkip(state(occurrence), occurrence.skipAskedBy(), reason);
    statements.change(
        "update duty_occurrence set skip_reason = ?, skip_asked_by = ? where planned = ? and duty_id ="
            + " (select id from scheduled_duty where number = ?)",
        reason,
        callers.login(),
        occurrence.planned(),
        number);
    histories.write(about(number), "SKIP_ASKED", planned + ": " + reason);
    told.fire(
        new DutyTold(
            about(number),
            clock.instant(),
            "SKIP_ASKED",
            occurrence.duty().title(),
            occurrence.planned(),
            holders.reaching(occurrence.duty().places(), Role.PROCESS_OWNER)));
    return require(number, planned);
  }

  /** Decides, as owner of the process, about leaving an occurrence out (DUT-5). */
  @RolesAllowed(PROCESS_OWNERS)
  public OccurrenceView decideSkip(String number, String planned, boolean approved) {
    OccurrenceView occurrence = require(number, planned);
    mandates.require(occurrence.duty().places(), Role.PROCESS_OWNER);
    DutySteps.decideSkip(state(occurrence), occurrence.skipAskedBy(), callers.login());
    if (approved) {
      return become(
          occurrence,
          OccurrenceState.SKIPPED,
          occurrence.skipReason(),
          "state = 'SKIPPED', skip_approved_by = ?, skipped_at = ?",
          callers.login(),
          clock.instant());
    }
    return become(
        occurrence,
        state(occurrence),
        occurrence.skipReason(),
        "skip_asked_by = cast(null as varchar(100)), skip_reason = cast(null as varchar(2000))");
  }

  /** Changes an occurrence that is still where it was seen. */
  private OccurrenceView become(
      OccurrenceView seen, OccurrenceState next, String reason, String set, Object... values) {
    Object[] all = new Object[values.length + 3];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = seen.planned();
    all[values.length + 1] = seen.duty().number();
    all[values.length + 2] = seen.state();
    int changed =
        statements.change(
            "update duty_occurrence set "
                + set
                + " where planned = ? and duty_id = (select id from scheduled_duty where number = ?) and"
                + " state = ?",
            all);
    if (changed == 0) {
      throw new RuleBroken("REC-2", seen.duty().number());
    }
    RecordRef about = about(seen.duty().number());
    if (next.name().equals(seen.state())) {
      histories.write(about, "SKIP_DECLINED", seen.planned() + ": " + reason);
    } else {
      histories.changed(
          about,
          "OCCURRENCE_" + next,
          reason,
          FieldChange.of("state " + seen.planned(), seen.state(), next));
    }
    return require(seen.duty().number(), seen.planned().toString());
  }

  /** An occurrence, if a role of the caller sees to it. */
  private OccurrenceView responsible(String number, String planned) {
    OccurrenceView occurrence = require(number, planned);
    mandates.require(occurrence.duty().places(), occurrence.duty().responsible());
    return occurrence;
  }

  private OccurrenceView require(String number, String planned) {
    List<OccurrenceView> found =
        statements.list(
            OccurrenceView.COLUMNS + "where d.number = ? and o.planned = ?",
            OccurrenceView::of,
            number,
            day(planned));
    if (found.isEmpty()) {
      throw RuleBroken.at("duty", "REC-1", number + " " + planned);
    }
    return found.get(0);
  }

  private static OccurrenceState state(OccurrenceView occurrence) {
    return OccurrenceState.valueOf(occurrence.state());
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.DUTY, number);
  }

  private static LocalDate day(String planned) {
    try {
      return LocalDate.parse(planned);
    } catch (DateTimeException unreadable) {
      throw RuleBroken.at("planned", "REC-1", planned);
    }
  }
}
