package org.evident.foundation.action.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.evident.foundation.action.rule.ActionSteps;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** How an action begins: in another record, whose own door says who may. */
@Stateless
@PermitAll
public class ActionOpening {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private ActionRows rows;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Writes down an action promised in another record; called by that record's own door. */
  public ActionView raise(RaiseAction promised) {
    String number = numbers.next(RecordKind.ACTION, Year.now(clock).getValue());
    statements.change(
        "insert into action_item (id, number, kind, source_kind, source_number, customer_id,"
            + " service_id, text, owner_id, owner_name, first_due, due, state, raised_by, raised_at,"
            + " version) values (?, ?, ?, ?, ?, cast(? as bigint), cast(? as bigint), ?, cast(? as bigint), ?, ?, ?,"
            + " 'OPEN', ?, ?, 1)",
        statements.block("action_item_seq", BLOCK),
        number,
        promised.kind(),
        promised.source().kind(),
        promised.source().number(),
        promised.customerId(),
        promised.serviceId(),
        promised.text(),
        rows.person(promised.owner()),
        promised.owner(),
        promised.due(),
        promised.due(),
        callers.login(),
        clock.instant());
    histories.write(ActionRows.about(number), "CREATED", promised.source().number());
    return rows.find(number);
  }

  /**
   * Opens an action on a record; called by that record's own door. Breaks ACT-7, or REC-1 at an owner who is nobody of the
   * provider.
   *
   * @param customer key of the customer concerned, or null where the record belongs to none
   * @param service key of the service concerned, or null
   */
  public ActionView open(RecordRef source, Long customer, Long service, OpenAction command) {
    ActionSteps.open(command.text(), command.due(), LocalDate.now(clock));
    String owner = command.owner().strip();
    statements
        .first(
            "select id from person where login = ? and active and customer_id is null",
            row -> row.number("id"),
            owner)
        .orElseThrow(() -> RuleBroken.at("owner", "REC-1", owner));
    ActionView opened =
        raise(
            new RaiseAction(
                source,
                command.what(),
                customer,
                service,
                command.text().strip(),
                owner,
                command.due()));
    histories.write(source, "ACTION_OPENED", opened.number());
    return opened;
  }
}
