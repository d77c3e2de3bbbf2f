package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.RELATIONSHIP_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Objects;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door through which customers are corrected, leave and come back. */
@Stateless
@RolesAllowed({RELATIONSHIP_MANAGERS, ADMIN})
public class CustomerKeeping {

  @Inject private Parties parties;
  @Inject private CustomerReach reach;
  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Event<Retiring> retiring;

  /**
   * Corrects a customer.
   *
   * @throws RuleBroken REC-2 if somebody else has changed it since the version given, REC-3 if another has the name
   */
  public CustomerView change(String number, @Valid ChangeCustomer command) {
    CustomerView before = reach.kept(number);
    String name = command.name().strip();
    requireFree(name, before.id());
    String zone = PartyRows.zone("reportingZone", command.reportingZone()).getId();
    int changed =
        statements.change(
            "update customer set name = ?, reporting_zone = ?, currency = ?, version = version + 1"
                + " where id = ? and version = ?",
            name,
            zone,
            command.currency(),
            before.id(),
            Objects.requireNonNullElse(command.version(), before.version()));
    if (changed == 0) {
      throw RuleBroken.at("version", "REC-2", number);
    }
    histories.changed(
        about(number),
        "CHANGED",
        "",
        FieldChange.of("name", before.name(), name),
        FieldChange.of("reportingZone", before.reportingZone(), zone),
        FieldChange.of("currency", before.currency(), command.currency()));
    return parties.customer(number);
  }

  /**
   * Says that a customer is served no more.
   *
   * @param reason why, in words (GEN-4)
   * @throws RuleBroken PTY-21 while an agreement goes on or an incident is open
   */
  public CustomerView retire(String number, String reason) {
    CustomerView before = reach.kept(number);
    FreeText.require(reason, "reason", "GEN-4");
    Retiring leaving = new Retiring(about(number), before.id());
    retiring.fire(leaving);
    leaving.require();
    return turn(before, false, "RETIRED", reason);
  }

  /** Says that a customer is served again, and why. */
  public CustomerView resume(String number, String reason) {
    FreeText.require(reason, "reason", "GEN-4");
    return turn(reach.kept(number), true, "RESUMED", reason);
  }

  private CustomerView turn(CustomerView before, boolean active, String act, String reason) {
    statements.change(
        "update customer set active = ?, version = version + 1 where id = ?", active, before.id());
    histories.changed(
        about(before.number()),
        act,
        reason.strip(),
        FieldChange.of("active", before.active(), active));
    return parties.customer(before.number());
  }

  private void requireFree(String name, long id) {
    if (statements
        .first(
            "select id from customer where name = ? and id <> ?", row -> row.number("id"), name, id)
        .isPresent()) {
      throw RuleBroken.at("name", "REC-3", name);
    }
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CUSTOMER, number);
  }
}
