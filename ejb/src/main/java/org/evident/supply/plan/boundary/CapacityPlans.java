package org.evident.supply.plan.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.supply.capacity.boundary.MetricReach;
import org.evident.supply.plan.rule.Approval;
import org.evident.supply.plan.rule.PlanState;
import org.evident.supply.plan.rule.PlanTerms;

/** The door to capacity plans: written by those who manage capacity, approved by owners and whoever manages the finances. */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class CapacityPlans {

  @Inject private PlanRows rows;
  @Inject private PlanKeeping keeping;
  @Inject private PlanFigures figures;
  @Inject private PlanChecks checks;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Writes a first edition down, with the figures of this moment. */
  public PlanView draft(@Valid WritePlan command) {
    command.terms(LocalDate.now(clock));
    return written(1, null, command);
  }

  /** Writes a further edition of an approved plan, with the figures of this moment; it holds once it is approved (CPL-6). */
  public PlanView revise(String number, @Valid WritePlan command) {
    PlanView before = mine(number).view();
    before.state().requireApproved(number);
    command.terms(LocalDate.now(clock));
    return written(before.edition() + 1, number, command);
  }

  /**
   * Writes a draft anew, with the figures of this moment; what was said of it before is void.
   *
   * @param version the count that was read; whoever changed the plan meanwhile wins (REC-2)
   */
  public PlanView change(String number, long version, @Valid WritePlan command) {
    PlanRows.Stored before = mine(number);
    before.view().state().requireDraft(number);
    PlanTerms terms = command.terms(LocalDate.now(clock));
    checks.requireKinds(command);
    keeping.update(before, version, command, terms, callers.login());
    write(before.id(), command);
    seal(number);
    PlanView was = before.view();
    PlanView now = mine(number).view();
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("title", was.title(), now.title()),
        FieldChange.of("scope", was.scope(), now.scope()),
        FieldChange.of("from", was.from(), now.from()),
        FieldChange.of("to", was.to(), now.to()),
        FieldChange.of("options", was.options(), now.options()),
        FieldChange.of("recommendation", was.recommendation(), now.recommendation()),
        FieldChange.of("reviewDue", was.reviewDue(), now.reviewDue()),
        FieldChange.of("metrics", named(was), named(now)),
        FieldChange.of("impacts", was.impacts(), now.impacts()),
        FieldChange.of("voices", was.voices().size(), 0));
    return now;
  }

  /** Approves a draft for the services the caller answers for, or else for the money (CPL-4). */
  @RolesAllowed({SERVICE_OWNERS, FINANCE_MANAGERS})
  public PlanView approve(String number) {
    MetricReach reach = reach(Role.SERVICE_OWNER, Role.FINANCE_MANAGER);
    PlanRows.Stored stored = rows.find(number, reach);
    PlanView draft = stored.view();
    PlanState next = draft.state().become(PlanState.APPROVED);
    List<String> services = rows.services(stored.id());
    Approval approval =
        new Approval(
            draft.author(), services, draft.voices().stream().map(PlanView.Voice::said).toList());
    List<Approval.Voice> voices =
        approval.next(
            callers.login(),
            services.stream().filter(service -> may(service, Role.SERVICE_OWNER)).toList(),
            services.stream().allMatch(service -> may(service, Role.FINANCE_MANAGER)));
    checks.requireWhole(stored);
    requireIntact(stored);
    keeping.addVoices(stored.id(), voices);
    String said = voices.toString();
    if (approval.isWhole(voices)) {
      supersede(draft);
      keeping.set(number, draft.version(), "state = ?, approved_at = ?", next, clock.instant());
      histories.changed(
          about(number), next.name(), said, FieldChange.of("state", draft.state(), next));
    } else {
      keeping.set(number, draft.version(), "approved_at = null");
      histories.write(about(number), "APPROVED_IN_PART", said);
    }
    return rows.find(number, reach).view();
  }

  /** Lets a plan hold no longer without another in its place. */
  public PlanView withdraw(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    end(mine(number).view(), reason.strip());
    return mine(number).view();
  }

  private PlanView written(int edition, String follows, WritePlan command) {
    checks.requireKinds(command);
    String number = numbers.next(RecordKind.CAPACITY_PLAN, LocalDate.now(clock).getYear());
    write(keeping.insert(number, edition, follows, command, callers.login()), command);
    seal(number);
    histories.write(about(number), "DRAFTED", command.title().strip());
    return mine(number).view();
  }

  private void seal(String number) {
    PlanRows.Stored stored = mine(number);
    keeping.seal(stored, rows.sealed(stored).fingerprint());
  }

  /** Refuses to approve what is not what was written (CPL-7); a draft older than fingerprints gets its own. */
  private void requireIntact(PlanRows.Stored stored) {
    if (stored.view().fingerprint() == null) {
      keeping.seal(stored, rows.sealed(stored).fingerprint());
    } else if (!stored.view().intact()) {
      throw new RuleBroken("CPL-7", stored.view().number());
    }
  }

  private void write(long plan, WritePlan command) {
    keeping.addMetrics(figures.of(plan, command.metrics(), reach(Role.CAPACITY_MANAGER)));
    keeping.addImpacts(plan, command.impacts());
  }

  /** Ends the edition an approved one takes the place of; of two that follow the same one the first approved does. */
  private void supersede(PlanView next) {
    if (next.follows() != null) {
      PlanView before = rows.find(next.follows(), MetricReach.of(List.of(Scope.GLOBAL))).view();
      before.state().requireApproved(before.number());
      end(before, "Superseded by " + next.number());
    }
  }

  private void end(PlanView before, String reason) {
    PlanState next = before.state().become(PlanState.SUPERSEDED);
    keeping.set(
        before.number(),
        before.version(),
        "state = ?, ended_at = ?, end_reason = ?",
        next,
        clock.instant(),
        reason);
    histories.changed(
        about(before.number()), next.name(), reason, FieldChange.of("state", before.state(), next));
  }

  /** A plan all of whose metrics the role of the caller reaches. */
  private PlanRows.Stored mine(String number) {
    PlanRows.Stored stored = rows.find(number, reach(Role.CAPACITY_MANAGER));
    if (stored.view().metrics().size() < stored.metrics()) {
      throw new RuleBroken("PTY-10");
    }
    return stored;
  }

  private boolean may(String service, Role role) {
    return mandates.roles(List.of(Scope.service(service))).contains(role);
  }

  private MetricReach reach(Role... roles) {
    return MetricReach.of(mandates.scopes(roles));
  }

  private static List<String> named(PlanView plan) {
    return plan.metrics().stream()
        .map(one -> one.metric() + " " + one.changeOn() + " " + one.change())
        .toList();
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CAPACITY_PLAN, number);
  }
}
