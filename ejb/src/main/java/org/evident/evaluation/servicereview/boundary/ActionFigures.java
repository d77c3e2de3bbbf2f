package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.evaluation.servicereview.rule.DecisionLine;
import org.evident.evaluation.servicereview.rule.PeriodSpan;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Which figures the actions of earlier reviews are to move, and what was decided on those reviews (S16, section 7). */
@ApplicationScoped
class ActionFigures {

  /** The figure {@code f} of a review {@code r} that a comment or a decision {@code x} is on. */
  private static final String FIGURE =
      " join review_figure f on f.review_id = r.id and case f.dimension when '' then f.figure else"
          + " f.figure || ':' || f.dimension end = x.subject where r.customer_id = ? and r.service_id ="
          + " ? and r.period < ?";

  private static final String SELECTED =
      " as action, x.subject, case f.figure when 'WORKLOAD' then f.numerator else f.amount end as amount"
          + " from review r join ";

  @Inject private Statements statements;

  /**
   * The figures each action was promised for or decided on, with their values in that review, null for "no data"; by the number of
   * the action.
   *
   * @param service key of the service, or 0 for the customer as a whole
   */
  Map<String, Map<String, BigDecimal>> moved(long customer, long service, YearMonth month) {
    Map<String, Map<String, BigDecimal>> moved = new HashMap<>();
    statements.each(
        "select a.number"
            + SELECTED
            + "action_item a on a.source_number = r.number join review_comment x on x.review_id = r.id"
            + " and x.action = a.text and x.due = a.first_due"
            + FIGURE
            + " union select x.action_number"
            + SELECTED
            + "review_decision x on x.review_id = r.id and x.action_number is not null"
            + FIGURE,
        row ->
            moved
                .computeIfAbsent(row.text("action"), action -> new TreeMap<>())
                .put(row.text("subject"), row.decimal("amount")),
        customer,
        service,
        month.toString(),
        customer,
        service,
        month.toString());
    return moved;
  }

  /** What was decided in a period on the reviews of a service, or of the customer as a whole, in the order it was. */
  List<DecisionLine> decided(long customer, long service, PeriodSpan span) {
    return statements.list(
        "select r.number, d.kind, d.subject, d.decision, d.action_number, d.no_action from"
            + " review_decision d join review r on r.id = d.review_id where r.customer_id = ? and"
            + " r.service_id = ? and d.decided_at >= ? and d.decided_at < ? order by d.decided_at, d.id",
        ActionFigures::decision,
        customer,
        service,
        span.start(),
        span.end());
  }

  private static DecisionLine decision(Row row) {
    return new DecisionLine(
        row.text("number"),
        ReasonKind.valueOf(row.text("kind")),
        row.text("subject"),
        row.text("decision"),
        row.text("action_number"),
        row.text("no_action"));
  }
}
