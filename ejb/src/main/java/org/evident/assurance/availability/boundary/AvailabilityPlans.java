package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.evident.assurance.availability.rule.AvailabilityPlanState;
import org.evident.assurance.availability.rule.AvailabilityPlanTerms;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.kernel.FreeText;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** The door to availability plans: written by who manages availability, approved by who owns the service (AVP-1 to AVP-3). */
@Stateless
@RolesAllowed({
  AVAILABILITY_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  OWNER_OF_SMS,
  AUDITORS,
  ADMIN
})
public class AvailabilityPlans {

  @Inject private AvailabilityPlanRows rows;
  @Inject private NeedRows needs;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * A page of the plans the caller reaches, the newest first.
   *
   * @param before the key of the last one of the page before, or null
   * @param state the one wanted, or null for each
   */
  public Page<AvailabilityPlanView> page(Long before, int limit, AvailabilityPlanState state) {
    String wanted = state == null ? "" : state.name();
    return Page.newest(
        before,
        limit,
        (below, most) -> rows.page(reach(AvailabilityRequirements.READERS), wanted, below, most));
  }

  /** One plan by number; breaks REC-1 where the caller does not reach it. */
  public AvailabilityPlanView plan(String number) {
    return rows.find(number, reach(AvailabilityRequirements.READERS));
  }

  /** Writes a plan down; it holds once it is approved. Breaks AVP-1, GEN-4, or REC-1 at a requirement or owner there is not. */
  @RolesAllowed(AVAILABILITY_MANAGERS)
  public AvailabilityPlanView draft(@Valid WriteAvailabilityPlan command) {
    AvailabilityPlanTerms terms = terms(command);
    String number = numbers.next(RecordKind.AVAILABILITY_PLAN, today().getYear());
    rows.insert(number, command.requirement(), terms, callers.login());
    histories.write(about(number), "DRAFTED", terms.title());
    return mine(number);
  }

  /**
   * Writes a draft anew; whoever does is its author. Breaks AVP-3 once it is approved.
   *
   * @param version the count that was read; whoever changed the plan meanwhile wins (REC-2)
   */
  @RolesAllowed(AVAILABILITY_MANAGERS)
  public AvailabilityPlanView change(
      String number, long version, @Valid WriteAvailabilityPlan command) {
    AvailabilityPlanView before = mine(number);
    before.state().requireDraft(number);
    AvailabilityPlanTerms terms = terms(command);
    rows.set(
        number,
        version,
        "(service_id, requirement_id) = (select r.service_id, r.id from availability_requirement r"
            + " where r.number = ?), title = ?, measures = ?, owner = ?, review_due = ?, author = ?",
        command.requirement(),
        terms.title(),
        terms.measures(),
        terms.owner(),
        terms.review(),
        callers.login());
    AvailabilityPlanView after = mine(number);
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("requirement", before.requirement(), after.requirement()),
        FieldChange.of("title", before.title(), after.title()),
        FieldChange.of("measures", before.measures(), after.measures()),
        FieldChange.of("owner", before.owner(), after.owner()),
        FieldChange.of("reviewDue", before.reviewDue(), after.reviewDue()));
    return after;
  }

  /**
   * Approves a draft, which takes the place of what held for the service before. Breaks SOD-1 for its author, and AVP-2
   * as long as its requirement is not agreed (AVP-2).
   */
  @RolesAllowed(SERVICE_OWNERS)
  public AvailabilityPlanView approve(String number) {
    NeedReach owned = reach(Role.SERVICE_OWNER);
    AvailabilityPlanView draft = rows.find(number, owned);
    AvailabilityPlanState next = draft.state().become(AvailabilityPlanState.APPROVED);
    NeedState.requireOther(draft.author(), callers.login());
    AvailabilityPlanTerms.requireServed(
        draft.requirement(), needs.find(draft.requirement(), owned).state());
    for (AvailabilityPlanView before : rows.before(draft)) {
      end(before, "Superseded by " + number);
    }
    rows.set(
        draft,
        "state = ?, approved_by = ?, approved_at = ?",
        next,
        callers.login(),
        clock.instant());
    histories.changed(about(number), next.name(), "", FieldChange.of("state", draft.state(), next));
    return rows.find(number, owned);
  }

  /**
   * Reviews an approved plan (AVP-3).
   *
   * @param found what the review found
   * @param due the day by which it is reviewed next, within a year
   */
  @RolesAllowed(AVAILABILITY_MANAGERS)
  public AvailabilityPlanView review(String number, String found, LocalDate due) {
    AvailabilityPlanView plan = mine(number);
    plan.state().requireApproved(number);
    FreeText.require(found, "found", "GEN-4");
    AvailabilityPlanTerms.requireReview(due, today());
    rows.set(
        plan,
        "reviewed_by = ?, reviewed_at = ?, review_found = ?, review_due = ?",
        callers.login(),
        clock.instant(),
        found.strip(),
        due);
    histories.changed(
        about(number),
        "REVIEWED",
        found.strip(),
        FieldChange.of("reviewDue", plan.reviewDue(), due));
    return mine(number);
  }

  /** Lets a plan hold no longer without another in its place; breaks GEN-4 without a reason. */
  @RolesAllowed(AVAILABILITY_MANAGERS)
  public AvailabilityPlanView withdraw(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    end(mine(number), reason.strip());
    return mine(number);
  }

  private void end(AvailabilityPlanView before, String reason) {
    AvailabilityPlanState next = before.state().become(AvailabilityPlanState.SUPERSEDED);
    rows.set(before, "state = ?, ended_at = ?, end_reason = ?", next, clock.instant(), reason);
    histories.changed(
        about(before.number()), next.name(), reason, FieldChange.of("state", before.state(), next));
  }

  /** What is written, of a requirement the caller reaches and an owner there is. */
  private AvailabilityPlanTerms terms(WriteAvailabilityPlan command) {
    AvailabilityPlanTerms terms = command.terms(today());
    needs.find(command.requirement(), reach(Role.AVAILABILITY_MANAGER));
    rows.requireOwner(terms.owner());
    return terms;
  }

  private AvailabilityPlanView mine(String number) {
    return rows.find(number, reach(Role.AVAILABILITY_MANAGER));
  }

  private NeedReach reach(Role... roles) {
    return NeedReach.of(callers.current(), mandates.scopes(roles));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.AVAILABILITY_PLAN, number);
  }
}
