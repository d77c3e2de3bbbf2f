package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.action.boundary.Actions;
import org.evident.foundation.action.boundary.RaiseAction;
import org.evident.foundation.action.rule.ActionKind;
import org.evident.foundation.action.rule.ActionState;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** What a review promises is followed up: its comments become actions, and actions stand in S16 (R7). */
@ApplicationScoped
class ReviewActions {

  @Inject private Statements statements;
  @Inject private Actions actions;
  @Inject private ActionLists lists;

  /** Writes down each action promised in a comment; the same promise at several points is one. */
  void raise(StoredReview review) {
    Long service = review.kind() == ReviewKind.SERVICE ? review.serviceId() : null;
    statements
        .list(
            "select action, owner, due, max(case kind when 'IMPROVEMENT' then 1 else 0 end) as improves"
                + " from review_comment where review_id = ? and action is not null and owner is not"
                + " null and due is not null group by action, owner, due order by due, owner, action",
            Promise::of,
            review.id())
        .forEach(
            promise ->
                actions.raise(
                    new RaiseAction(
                        new RecordRef(RecordKind.REVIEW, review.number()),
                        promise.kind(),
                        review.customerId(),
                        service,
                        promise.text(),
                        promise.owner(),
                        promise.due())));
  }

  /**
   * The actions of earlier reviews that were not over when a month began, as they stood when it ended,
   * so that the month measured again later tells the same; what was promised only later stands there as
   * open.
   *
   * @param service key of the service, or null for those of the customer as a whole
   */
  List<ActionLine> of(long customer, Long service, YearMonth month, PeriodSpan span) {
    Set<String> earlier =
        new HashSet<>(
            statements.list(
                "select number from review where customer_id = ? and service_id = ? and period < ?",
                row -> row.text("number"),
                customer,
                service == null ? 0 : service,
                month.toString()));
    return lists.about(customer, service).stream()
        .filter(action -> earlier.contains(action.source()))
        .filter(action -> pending(action.at(span.start())))
        .map(action -> line(action, action.at(span.end())))
        .toList();
  }

  /**
   * The number of the action a decision names, which the review promised or which is opened now; null where nothing is to
   * be done.
   */
  String decided(StoredReview review, DecideFinding decision) {
    if (decision.newAction() != null) {
      Long service = review.kind() == ReviewKind.SERVICE ? review.serviceId() : null;
      RecordRef source = new RecordRef(RecordKind.REVIEW, review.number());
      return actions.open(source, review.customerId(), service, decision.opened()).number();
    }
    String known = decision.known();
    if (known != null && promised(review).stream().noneMatch(a -> a.number().equals(known))) {
      throw RuleBroken.at("action", "REC-1", known);
    }
    return known;
  }

  /** The actions promised in a review, in any of its revisions. */
  List<ActionView> promised(StoredReview review) {
    Set<String> revisions =
        new HashSet<>(
            statements.list(
                "select number from review where kind = ? and customer_id = ? and service_id = ? and"
                    + " period = ?",
                row -> row.text("number"),
                review.kind(),
                review.customerId(),
                review.serviceId(),
                review.month().toString()));
    Long service = review.kind() == ReviewKind.SERVICE ? review.serviceId() : null;
    return lists.about(review.customerId(), service).stream()
        .filter(action -> revisions.contains(action.source()))
        .toList();
  }

  private static boolean pending(ActionState state) {
    return state == null || state.isPending();
  }

  private static ActionLine line(ActionView action, ActionState state) {
    return new ActionLine(
        action.number(),
        action.text(),
        "",
        "",
        "",
        action.ownerName(),
        action.due(),
        (state == null ? ActionState.OPEN : state).name());
  }

  private record Promise(String text, String owner, LocalDate due, ActionKind kind) {
    static Promise of(Row row) {
      return new Promise(
          row.text("action"),
          row.text("owner"),
          row.date("due"),
          row.number("improves") == 1 ? ActionKind.IMPROVEMENT : ActionKind.FOLLOW_UP);
    }
  }
}
