package org.evident.agreement.supplier.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.FINANCE_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.OWNER_OF_SMS;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;
import static org.evident.kernel.Role.SUPPLIER_MANAGERS;
import static org.evident.kernel.Role.TOP;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.agreement.supplier.rule.ContractTerms;
import org.evident.agreement.supplier.rule.ExitChecklist;
import org.evident.foundation.action.boundary.ActionOpening;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.OpenAction;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.Mandates;
import org.evident.foundation.servicetime.boundary.Calendars;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to contracts with suppliers (processes.md 3.18). */
@Stateless
@RolesAllowed(SUPPLIER_MANAGERS)
public class Contracts {

  @Inject private ContractRows rows;
  @Inject private ContractChecks checks;
  @Inject private ContractSignatures signatures;
  @Inject private ContractCourse course;
  @Inject private Calendars calendars;
  @Inject private Numbers numbers;
  @Inject private ActionOpening actions;
  @Inject private Mandates mandates;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Writes a contract down, and compares what it promises with the agreements it names (SLM-4). */
  public ContractView draft(@Valid WriteContract command) {
    List<Long> agreements = checked(command);
    String number = numbers.next(RecordKind.CONTRACT, LocalDate.now(clock).getYear());
    rows.insert(number, command, agreements, callers.login());
    checks.compare(agreements);
    return done(number, "DRAFTED", command.title());
  }

  /**
   * Writes a draft anew; a signature asked for before is void (APR-6).
   *
   * @param version the count that was read; whoever changed the contract meanwhile wins (REC-2)
   */
  public ContractView change(String number, long version, @Valid WriteContract command) {
    StoredContract before = mine(number);
    if (before.version() != version) {
      throw new RuleBroken("REC-2", number);
    }
    before.state().requireDraft(number);
    List<Long> agreements = checked(command);
    TreeSet<Long> touched = new TreeSet<>(rows.agreements(before.id()));
    touched.addAll(agreements);
    signatures.withdraw(before);
    rows.update(before.id(), command, agreements);
    checks.compare(touched);
    return done(number, "CHANGED", "terms " + (before.termsNo() + 1));
  }

  /** Asks for the signature of those the matrix of authority names. */
  public ContractView offer(String number) {
    StoredContract contract = mine(number);
    contract.state().requireDraft(number);
    contract.terms(rows.targets(contract.id())).requireSignable();
    checks.compare(rows.agreements(contract.id()));
    rows.offered(contract.id());
    signatures.ask(contract);
    return done(number, "OFFERED", "terms " + contract.termsNo());
  }

  /** Signs for the provider; whoever wrote the contract does not (SOD-1), and the matrix says who does (LEAD-3). */
  @RolesAllowed({
    SUPPLIER_MANAGERS,
    LEVEL_MANAGERS,
    RELATIONSHIP_MANAGERS,
    SERVICE_OWNERS,
    FINANCE_MANAGERS,
    OWNER_OF_SMS,
    TOP,
    ADMIN
  })
  public ContractView sign(String number) {
    StoredContract contract = course.held(number);
    ContractState next = contract.state().become(ContractState.SIGNED);
    if (contract.offeredAt() == null) {
      throw new RuleBroken("SUPP.OFFER", number);
    }
    if (!signatures.given(contract)) {
      return done(number, "SIGNATURE_WAITS", "terms " + contract.termsNo());
    }
    rows.signed(contract.id(), next, callers.login());
    course.moved(contract, next, "SIGNED", "terms " + contract.termsNo());
    course.pass(number);
    return rows.view(rows.find(number));
  }

  /** Says which points of the exit are settled; a contract whose term is over ends with the last of them. */
  public ContractView exit(String number, ExitChecklist exit) {
    StoredContract contract = mine(number);
    if (contract.state() != ContractState.ACTIVE) {
      throw new RuleBroken("SUPP.PATH", contract.state(), ContractState.EXPIRED);
    }
    rows.exit(contract.id(), exit);
    histories.changed(
        contract.about(),
        "EXIT",
        "",
        FieldChange.of("exitOpen", contract.exit().open(), exit.open()));
    course.pass(number);
    return rows.view(rows.find(number));
  }

  /** Ends a contract in force today, once its exit is settled. */
  public ContractView terminate(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    StoredContract contract = mine(number);
    ContractState next = contract.state().become(ContractState.TERMINATED);
    contract.exit().requireDone();
    course.end(contract, next, reason);
    return rows.view(rows.find(number));
  }

  /**
   * Promises that somebody does something about a contract or its supplier; breaks ACT-7, or REC-1 at an owner who is nobody of
   * the provider.
   */
  public ActionView act(String number, @Valid OpenAction command) {
    return actions.open(mine(number).about(), null, null, command);
  }

  /** The contracts that begin, end or come near their end today, for the timer. */
  @PermitAll
  public List<String> due() {
    return rows.running().stream().filter(course::isDue).map(StoredContract::number).toList();
  }

  /** Takes the steps with a contract that are due today, and no others. */
  @PermitAll
  public void pass(String number) {
    course.pass(number);
  }

  /** A contract the caller's role reaches, and nobody else changes meanwhile. */
  private StoredContract mine(String number) {
    StoredContract contract = course.held(number);
    mandates.require(contract.places(), Role.SUPPLIER_MANAGER);
    return contract;
  }

  /** The keys of the agreements named, if all that is written fits together. */
  private List<Long> checked(WriteContract command) {
    mandates.require(StoredContract.places(command.supplier().strip()), Role.SUPPLIER_MANAGER);
    ContractTerms.requireFrame(
        command.startsOn(), command.endsOn(), command.value(), command.currency());
    command.terms().requireTargets();
    command.targets().forEach(target -> calendars.calendar(target.calendar()));
    return command.agreements().stream().distinct().map(this::agreement).sorted().toList();
  }

  private Long agreement(String number) {
    return rows.agreement(number).orElseThrow(() -> RuleBroken.at("agreements", "REC-1", number));
  }

  private ContractView done(String number, String act, String detail) {
    StoredContract contract = rows.find(number);
    histories.write(contract.about(), act, detail);
    return rows.view(contract);
  }
}
