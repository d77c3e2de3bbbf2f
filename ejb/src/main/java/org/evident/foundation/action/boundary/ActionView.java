package org.evident.foundation.action.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evident.foundation.action.rule.ActionState;
import org.evident.foundation.action.rule.ActionSteps;
import org.evident.foundation.party.rule.Scope;
import org.evident.foundation.storage.boundary.Row;

/**
 * An action as pages, programs and reviews show it.
 *
 * @param customer number of the customer concerned, or null where it concerns none
 * @param owner login of the owner, or null while the name written down belongs to nobody known
 * @param effect how far it worked by who verified it, or null before that (ACT-8)
 * @param overdue whether it should have been done before today (ACT-5)
 */
public record ActionView(
    String number,
    String kind,
    String source,
    String customer,
    String service,
    String text,
    String owner,
    String ownerName,
    LocalDate firstDue,
    LocalDate due,
    String state,
    String result,
    String verifiedBy,
    String effect,
    String evidence,
    Instant raisedAt,
    Instant startedAt,
    Instant doneAt,
    Instant verifiedAt,
    Instant cancelledAt,
    String cancelReason,
    boolean overdue) {

  /** What a role has to reach to count here: the customer concerned, or the service. */
  List<Scope> places() {
    List<Scope> places = new ArrayList<>();
    if (customer != null) {
      places.add(Scope.customer(customer));
    }
    if (service != null) {
      places.add(Scope.service(service));
    }
    return places;
  }

  static final String COLUMNS =
      "select a.number, a.kind, a.source_number, c.number as customer, s.number as service, a.text,"
          + " p.login, coalesce(p.name, a.owner_name) as owner_name, a.first_due, a.due, a.state,"
          + " a.result, a.verified_by, a.effect, a.evidence, a.raised_at, a.started_at, a.done_at, a.verified_at,"
          + " a.cancelled_at, a.cancel_reason from action_item a left join customer c on c.id ="
          + " a.customer_id left join service s on s.id = a.service_id left join person p on p.id ="
          + " a.owner_id ";

  static ActionView of(Row row, LocalDate today) {
    ActionState state = ActionState.valueOf(row.text("state"));
    return new ActionView(
        row.text("number"),
        row.text("kind"),
        row.text("source_number"),
        row.text("customer"),
        row.text("service"),
        row.text("text"),
        row.text("login"),
        row.text("owner_name"),
        row.date("first_due"),
        row.date("due"),
        state.name(),
        row.text("result"),
        row.text("verified_by"),
        row.text("effect"),
        row.text("evidence"),
        row.instant("raised_at"),
        row.instant("started_at"),
        row.instant("done_at"),
        row.instant("verified_at"),
        row.instant("cancelled_at"),
        row.text("cancel_reason"),
        ActionSteps.overdue(state, row.date("due"), today));
  }

  /** Where it stood at an instant; null before it was raised. */
  public ActionState at(Instant instant) {
    return ActionSteps.at(instant, raisedAt, startedAt, doneAt, verifiedAt, cancelledAt);
  }
}
