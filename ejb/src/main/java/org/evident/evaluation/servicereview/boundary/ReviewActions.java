package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.ActionLine;
import org.evident.evaluation.servicereview.rule.Decimals;
import org.evident.evaluation.servicereview.rule.DecisionLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.foundation.action.boundary.ActionLists;
import org.evident.foundation.action.boundary.ActionOpening;
import org.evident.foundation.action.boundary.ActionView;
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
  @Inject private ActionOpening actions;
  @Inject private ActionLists lists;
  @Inject private ActionFigures moved;

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
   * @param figures those of the month, which tell what became of the ones the actions are to move
   */
  List<ActionLine> of(
      long customer, Long service, YearMonth month, PeriodSpan span, List<Figure> figures) {
    Set<String> earlier =
        new HashSet<>(
            statements.list(
                "select number from review where customer_id = ? and service_id = ? and period < ?",
                row -> row.text("number"),
                customer,
                service == null ? 0 : service,
                month.toString()));
    Map<String, Map<String, BigDecimal>> before =
        moved.moved(customer, service == null ? 0 : service, month);
    return lists.about(customer, service).stream()
        .filter(action -> earlier.contains(action.source()))
        .filter(action -> pending(action.at(span.start())))
        .flatMap(
            action ->
                lines(
                    action,
                    action.at(span.end()),
                    before.getOrDefault(action.number(), Map.of()),
                    figures))
        .toList();
  }

  /** What was decided in a period on earlier reviews; of the customer as a whole for no service. */
  List<DecisionLine> decided(long customer, Long service, PeriodSpan span) {
    return moved.decided(customer, service == null ? 0 : service, span);
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

  /** One line for each figure an action is to move, or one where it is to move none. */
  private static Stream<ActionLine> lines(
      ActionView action, ActionState state, Map<String, BigDecimal> before, List<Figure> figures) {
    if (before.isEmpty()) {
      return Stream.of(line(action, state, "", null, null));
    }
    return before.entrySet().stream()
        .map(
            one ->
                line(
                    action,
                    state,
                    one.getKey(),
                    one.getValue(),
                    figures.stream()
                        .filter(f -> f.name().equals(one.getKey()))
                        .findFirst()
                        .map(Figure::actual)
                        .orElse(null)));
  }

  private static String plain(BigDecimal value) {
    return value == null ? "" : Decimals.fixed(value).toPlainString();
  }

  private static ActionLine line(
      ActionView action, ActionState state, String figure, BigDecimal before, BigDecimal after) {
    return new ActionLine(
        action.number(),
        action.text(),
        figure,
        plain(before),
        plain(after),
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
