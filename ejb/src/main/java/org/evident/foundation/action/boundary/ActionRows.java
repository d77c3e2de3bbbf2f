package org.evident.foundation.action.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** Single actions as they are stored, and who may own one; called by the doors to actions, which say who reaches them. */
@Stateless
@PermitAll
public class ActionRows {

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** The action of a number; breaks REC-1 where there is none. */
  public ActionView find(String number) {
    LocalDate today = LocalDate.now(clock);
    return statements
        .first(ActionView.COLUMNS + "where a.number = ?", row -> ActionView.of(row, today), number)
        .orElseThrow(() -> RuleBroken.at("action", "REC-1", number));
  }

  /** The one active person of the provider of a login or name, or null: customers promise nothing here (ACT-7). */
  public Long person(String name) {
    List<Long> found =
        statements.list(
            "select id from person where active and customer_id is null and (login = ? or name = ?)",
            row -> row.number("id"),
            name,
            name);
    return found.size() == 1 ? found.get(0) : null;
  }

  /** How other records name the action. */
  static RecordRef about(String number) {
    return new RecordRef(RecordKind.ACTION, number);
  }
}
