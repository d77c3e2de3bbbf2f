package org.evident.supply.capacity.boundary;

import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
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
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;
import org.evident.supply.capacity.rule.RequirementState;
import org.evident.supply.capacity.rule.RequirementTerms;

/** The door to capacity requirements: written by those who manage capacity, agreed by whoever answers for the service. */
@Stateless
@RolesAllowed(CAPACITY_MANAGERS)
public class CapacityRequirements {

  @Inject private RequirementRows rows;
  @Inject private MetricRows metrics;
  @Inject private Services services;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Writes a requirement down; it holds once it is agreed. */
  public RequirementView draft(@Valid WriteRequirement command) {
    RequirementTerms terms = command.terms();
    ServiceView service = reached(command);
    String number = numbers.next(RecordKind.CAPACITY_REQUIREMENT, LocalDate.now(clock).getYear());
    rows.insert(number, service.id(), command, terms, callers.login());
    histories.write(about(number), "DRAFTED", service.name() + " " + command.resourceKind());
    return find(number, Role.CAPACITY_MANAGER);
  }

  /**
   * Writes a draft anew.
   *
   * @param version the count that was read; whoever changed the requirement meanwhile wins (REC-2)
   */
  public RequirementView change(String number, long version, @Valid WriteRequirement command) {
    RequirementView before = find(number, Role.CAPACITY_MANAGER);
    before.state().requireDraft(number);
    RequirementTerms terms = command.terms();
    ServiceView service = reached(command);
    rows.update(before, version, service.id(), command, terms, callers.login());
    RequirementView after = find(number, Role.CAPACITY_MANAGER);
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("service", before.service(), after.service()),
        FieldChange.of("resourceKind", before.resourceKind(), after.resourceKind()),
        FieldChange.of("needed", before.needed(), after.needed()),
        FieldChange.of("amount", before.amount(), after.amount()),
        FieldChange.of("unit", before.unit(), after.unit()),
        FieldChange.of("metric", before.metric(), after.metric()),
        FieldChange.of("basis", before.basis(), after.basis()));
    return after;
  }

  /** Agrees to a draft, which takes the place of what held before; its author does not (SOD-1). */
  @RolesAllowed(SERVICE_OWNERS)
  public RequirementView agree(String number) {
    RequirementView draft = find(number, Role.SERVICE_OWNER);
    RequirementState next = draft.state().become(RequirementState.AGREED);
    RequirementTerms.requireOther(draft.author(), callers.login());
    for (RequirementView before : rows.before(draft)) {
      end(before, "Superseded by " + number);
    }
    Instant now = clock.instant();
    rows.set(
        number,
        draft.version(),
        "state = ?, agreed_by = ?, agreed_at = ?, reviewed_on = ?, reviewed_by = ?",
        next,
        callers.login(),
        now,
        LocalDate.now(clock),
        callers.login());
    histories.changed(about(number), next.name(), "", FieldChange.of("state", draft.state(), next));
    return find(number, Role.SERVICE_OWNER);
  }

  /** Finds an agreed requirement right as it is. */
  @RolesAllowed({CAPACITY_MANAGERS, SERVICE_OWNERS})
  public RequirementView review(String number) {
    RequirementView agreed = find(number, Role.CAPACITY_MANAGER, Role.SERVICE_OWNER);
    agreed.state().requireAgreed();
    LocalDate today = LocalDate.now(clock);
    rows.set(number, agreed.version(), "reviewed_on = ?, reviewed_by = ?", today, callers.login());
    histories.changed(
        about(number), "REVIEWED", "", FieldChange.of("reviewedOn", agreed.reviewedOn(), today));
    return find(number, Role.CAPACITY_MANAGER, Role.SERVICE_OWNER);
  }

  /** Lets a requirement hold no longer without another in its place. */
  public RequirementView withdraw(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    end(find(number, Role.CAPACITY_MANAGER), reason.strip());
    return find(number, Role.CAPACITY_MANAGER);
  }

  private void end(RequirementView before, String reason) {
    RequirementState next = before.state().become(RequirementState.SUPERSEDED);
    rows.set(
        before.number(),
        before.version(),
        "state = ?, ended_at = ?, end_reason = ?",
        next,
        clock.instant(),
        reason);
    histories.changed(
        about(before.number()), next.name(), reason, FieldChange.of("state", before.state(), next));
  }

  /** The service a requirement is to be of, if the role of the caller reaches it, with the metric named. */
  private ServiceView reached(WriteRequirement command) {
    ServiceView service = services.service(command.service());
    mandates.require(List.of(Scope.service(service.number())), Role.CAPACITY_MANAGER);
    if (command.measuredBy() != null) {
      metrics.card(command.measuredBy(), reach(Role.CAPACITY_MANAGER));
    }
    return service;
  }

  private RequirementView find(String number, Role... roles) {
    return rows.find(number, reach(roles));
  }

  private MetricReach reach(Role... roles) {
    return MetricReach.of(mandates.scopes(roles));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CAPACITY_REQUIREMENT, number);
  }
}
