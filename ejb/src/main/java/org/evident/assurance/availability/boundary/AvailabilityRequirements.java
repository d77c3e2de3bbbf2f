package org.evident.assurance.availability.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CUSTOMER_REPRESENTATIVES;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.assurance.availability.rule.NeedState;
import org.evident.assurance.availability.rule.NeedTerms;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.party.rule.Scope;
import org.evident.kernel.FreeText;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;
import org.evident.portfolio.catalogue.boundary.ServiceView;
import org.evident.portfolio.catalogue.boundary.Services;

/** The door to availability requirements: written by those who answer for the service or manage availability, and agreed by another of these and by the customer (AVR-1 to AVR-3). */
@Stateless
@RolesAllowed({
  AVAILABILITY_MANAGERS,
  SERVICE_OWNERS,
  LEVEL_MANAGERS,
  CUSTOMER_REPRESENTATIVES,
  OWNER_OF_SMS,
  AUDITORS,
  ADMIN
})
public class AvailabilityRequirements {

  static final Role[] READERS = {
    Role.AVAILABILITY_MANAGER,
    Role.SERVICE_OWNER,
    Role.SERVICE_LEVEL_MANAGER,
    Role.SMS_OWNER,
    Role.AUDITOR,
    Role.ADMINISTRATOR
  };

  private static final Role[] WRITERS = {Role.AVAILABILITY_MANAGER, Role.SERVICE_OWNER};

  @Inject private NeedRows rows;
  @Inject private NeedSteps steps;
  @Inject private Services services;
  @Inject private Numbers numbers;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * A page of the requirements the caller reaches, the newest first; a customer sees those of its own agreements.
   *
   * @param before the key of the last one of the page before, or null
   * @param state the one wanted, or null for each
   */
  public Page<NeedView> page(Long before, int limit, NeedState state) {
    String wanted = state == null ? "" : state.name();
    return Page.newest(
        before, limit, (below, most) -> rows.page(reach(READERS), wanted, below, most));
  }

  /** One requirement by number; breaks REC-1 where the caller does not reach it. */
  public NeedView requirement(String number) {
    return rows.find(number, reach(READERS));
  }

  /** The agreements with customers that may carry a requirement, by name. */
  @RolesAllowed({AVAILABILITY_MANAGERS, SERVICE_OWNERS})
  public List<CarrierView> carriers() {
    return rows.carriers();
  }

  /** Writes a requirement down; it holds once both sides agreed. Breaks AVR-1, GEN-4 or PTY-10. */
  @RolesAllowed({AVAILABILITY_MANAGERS, SERVICE_OWNERS})
  public NeedView draft(@Valid WriteNeed command) {
    NeedTerms terms = command.terms();
    ServiceView service = reached(command);
    Long agreement = rows.agreement(command.carriedBy(), service.id());
    String number = numbers.next(RecordKind.AVAILABILITY_NEED, LocalDate.now(clock).getYear());
    rows.insert(number, service.id(), agreement, terms, callers.login());
    histories.write(about(number), "DRAFTED", service.name());
    return written(number);
  }

  /**
   * Writes a draft anew; whoever does is its author. Breaks AVR-3 once a side agreed.
   *
   * @param version the count that was read; whoever changed the requirement meanwhile wins (REC-2)
   */
  @RolesAllowed({AVAILABILITY_MANAGERS, SERVICE_OWNERS})
  public NeedView change(String number, long version, @Valid WriteNeed command) {
    NeedView before = written(number);
    before.state().requireUnsigned(number, before.signed());
    NeedTerms terms = command.terms();
    ServiceView service = reached(command);
    rows.set(
        number,
        version,
        "service_id = ?, agreement_id = cast(? as bigint), statement = ?, vital_functions = ?,"
            + " business_need = ?, risk = ?, author = ?",
        service.id(),
        rows.agreement(command.carriedBy(), service.id()),
        terms.statement(),
        terms.vitalFunctions(),
        terms.businessNeed(),
        terms.risk(),
        callers.login());
    NeedView after = written(number);
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("service", before.service(), after.service()),
        FieldChange.of("agreement", before.agreement(), after.agreement()),
        FieldChange.of("statement", before.statement(), after.statement()),
        FieldChange.of("vitalFunctions", before.vitalFunctions(), after.vitalFunctions()),
        FieldChange.of("businessNeed", before.businessNeed(), after.businessNeed()),
        FieldChange.of("risk", before.risk(), after.risk()));
    return after;
  }

  /**
   * Agrees for the caller's side. With the second side it holds, in place of what the same agreement carried for the service
   * before. Breaks AVR-2 without an agreement or a second time, SOD-1 for its author.
   */
  @RolesAllowed({AVAILABILITY_MANAGERS, CUSTOMER_REPRESENTATIVES})
  public NeedView agree(String number) {
    Caller caller = callers.current();
    boolean customer = caller.customerId() != null;
    if (!caller
        .roles()
        .contains(customer ? Role.CUSTOMER_REPRESENTATIVE : Role.AVAILABILITY_MANAGER)) {
      throw new RuleBroken("ACC-1");
    }
    steps.agree(mine(number), caller);
    return mine(number);
  }

  /** Finds an agreed requirement right as it is; breaks AVR-3 of another. */
  @RolesAllowed(AVAILABILITY_MANAGERS)
  public NeedView confirm(String number) {
    NeedView agreed = mine(number);
    agreed.state().requireAgreed();
    LocalDate today = LocalDate.now(clock);
    rows.set(
        number, agreed.version(), "confirmed_on = ?, confirmed_by = ?", today, callers.login());
    histories.changed(
        about(number), "CONFIRMED", "", FieldChange.of("confirmedOn", agreed.confirmedOn(), today));
    return mine(number);
  }

  /** Lets a requirement hold no longer without another in its place; breaks GEN-4 without a reason. */
  @RolesAllowed(AVAILABILITY_MANAGERS)
  public NeedView withdraw(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    steps.end(mine(number), reason.strip());
    return mine(number);
  }

  /** The service a requirement is to be of, if the role of the caller reaches it. */
  private ServiceView reached(WriteNeed command) {
    ServiceView service = services.service(command.service());
    mandates.require(List.of(Scope.service(service.number())), WRITERS);
    return service;
  }

  /** A requirement the caller may write anew. */
  private NeedView written(String number) {
    return rows.find(number, reach(WRITERS));
  }

  /** A requirement the caller may agree to, confirm or end. */
  private NeedView mine(String number) {
    return rows.find(number, reach(Role.AVAILABILITY_MANAGER));
  }

  private NeedReach reach(Role... roles) {
    return NeedReach.of(callers.current(), mandates.scopes(roles));
  }

  static RecordRef about(String number) {
    return new RecordRef(RecordKind.AVAILABILITY_NEED, number);
  }
}
