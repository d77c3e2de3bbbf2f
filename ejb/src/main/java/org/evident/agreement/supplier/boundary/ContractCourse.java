package org.evident.agreement.supplier.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeSet;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.agreement.supplier.rule.ContractTerm;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.RoleHolders;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Moves contracts with time: into force, towards their end, and out of force. */
@ApplicationScoped
class ContractCourse {

  @Inject private ContractRows rows;
  @Inject private ContractChecks checks;
  @Inject private Callers callers;
  @Inject private RoleHolders holders;
  @Inject private Histories histories;
  @Inject private Event<ContractEnding> ending;
  @Inject private Clock clock;

  /** A contract nobody else changes meanwhile; one of a customer's people finds none. */
  StoredContract held(String number) {
    if (callers.current().customerId() != null) {
      throw RuleBroken.at("contract", "REC-1", number);
    }
    return rows.hold(number);
  }

  /** Whether time has something to do to a contract. */
  boolean isDue(StoredContract contract) {
    LocalDate today = checks.today();
    ContractTerm term = contract.term();
    return switch (contract.state()) {
      case SIGNED -> term.hasBegun(today);
      case ACTIVE ->
          term.remindersDue(today) > contract.reminded()
              || term.isOver(today) && contract.exit().open().isEmpty();
      default -> false;
    };
  }

  /** Takes the steps that are due today. */
  void pass(String number) {
    LocalDate today = checks.today();
    StoredContract contract = rows.hold(number);
    if (contract.state() == ContractState.SIGNED && contract.term().hasBegun(today)) {
      ContractState next = contract.state().become(ContractState.ACTIVE);
      rows.move(contract.id(), next, null, null);
      moved(contract, next, "ACTIVATED", contract.term().startsOn().toString());
      contract = rows.hold(number);
    }
    if (contract.state() == ContractState.ACTIVE) {
      remind(contract, contract.term().remindersDue(today));
      if (contract.term().isOver(today) && contract.exit().open().isEmpty()) {
        end(contract, contract.state().become(ContractState.EXPIRED), null);
      }
    }
  }

  /** Ends a contract today, or on its last day if that has gone. */
  void end(StoredContract contract, ContractState next, String reason) {
    LocalDate today = checks.today();
    LocalDate last = contract.term().isOver(today) ? contract.term().endsOn() : today;
    rows.move(contract.id(), next, last, reason);
    moved(contract, next, next.name(), reason == null ? last.toString() : reason);
  }

  /** Writes down where a contract stands now, and compares what it promised again (SLM-4). */
  void moved(StoredContract contract, ContractState next, String act, String detail) {
    checks.compare(rows.agreements(contract.id()));
    histories.changed(
        contract.about(), act, detail, FieldChange.of("state", contract.state(), next));
  }

  /** Tells of the end once for all reminders that are due (SUPP-2). */
  private void remind(StoredContract contract, int due) {
    if (due <= contract.reminded()) {
      return;
    }
    boolean over = due == ContractTerm.REMINDERS;
    rows.reminded(contract.id(), due);
    if (over) {
      checks.compare(rows.agreements(contract.id()));
    }
    TreeSet<Long> people =
        new TreeSet<>(holders.reaching(contract.places(), Role.SUPPLIER_MANAGER));
    people.addAll(holders.named(contract.author()));
    LocalDate end = contract.term().endsOn();
    histories.write(contract.about(), "END_TOLD", end.toString());
    ending.fire(
        new ContractEnding(
            contract.about(),
            clock.instant(),
            over ? "OVER" : "AHEAD",
            contract.supplier(),
            end,
            end.minusDays(contract.term().noticeDays()),
            people));
  }
}
