package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.DecisionShare;
import org.evident.evaluation.servicereview.rule.DecisionSteps;
import org.evident.evaluation.servicereview.rule.Finding;
import org.evident.evaluation.servicereview.rule.Findings;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.servicetime.boundary.OrganisationTime;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps what published reviews found, and what was decided; a decision counts for every revision of its review. */
@ApplicationScoped
class FindingRows {

  private static final int BLOCK = 50;
  private static final String FINDINGS =
      "select r.number, r.period, c.number as customer, c.name as customer_name, s.number as service,"
          + " s.name as service_name, f.kind, f.subject, f.decide_by, f.decided_at from review_finding f"
          + " join review r on r.id = f.review_id join customer c on c.id = r.customer_id left join"
          + " service s on s.id = r.service_id ";
  private static final String REVISIONS =
      " in (select o.id from review o where o.kind = ? and o.period = ? and o.customer_id = ? and"
          + " o.service_id = ?)";

  @Inject private Statements statements;
  @Inject private ReviewRevisions revisions;
  @Inject private OrganisationTime organisation;
  @Inject private Parameters parameters;
  @Inject private Clock clock;

  /** Writes down what a review found that is being published; what the revision before found too is due as it was. */
  void publish(StoredReview review, ReviewContent content, Instant published) {
    Map<Finding, Known> before = new HashMap<>();
    revisions.before(review).ifPresent(old -> before.putAll(known(old)));
    Instant due = DecisionSteps.decideBy(published, organisation.calendar(), parameters);
    statements.changeAll(
        "insert into review_finding (review_id, kind, subject, decide_by, decided_at, reminded) values"
            + " (?, ?, ?, ?, ?, ?)",
        Findings.of(content).stream()
            .map(Finding::of)
            .map(one -> before.getOrDefault(one, Known.fresh(one, due)).row(review.id()))
            .toList());
  }

  private Map<Finding, Known> known(StoredReview review) {
    Map<Finding, Known> known = new HashMap<>();
    statements.each(
        "select kind, subject, decide_by, decided_at, reminded from review_finding where review_id = ?",
        row -> known.put(finding(row), Known.of(row)),
        review.id());
    return known;
  }

  /** What a review found, those that are due first; empty before it was published. */
  List<FindingView> of(StoredReview review) {
    Instant now = clock.instant();
    return statements.list(
        FINDINGS
            + "where f.review_id = ? order by case when f.decide_by is null then 1 else 0 end, f.kind,"
            + " f.subject",
        row -> FindingView.of(row, now),
        review.id());
  }

  /** The decisions on a review in all its revisions, oldest first. */
  List<DecisionView> decisions(StoredReview review) {
    return statements.list(
        "select r.number, d.kind, d.subject, d.decision, d.action_number, a.text, coalesce(w.name,"
            + " a.owner_name) as owner_name, a.due, a.state, d.no_action, coalesce(p.name,"
            + " d.decided_by) as decided_name, d.decided_at, d.tell_by, d.told_at from review_decision d"
            + " join review r on r.id = d.review_id left join person p on p.login = d.decided_by left"
            + " join action_item a on a.number = d.action_number left join person w on w.id ="
            + " a.owner_id where d.review_id"
            + REVISIONS
            + " order by d.decided_at, d.id",
        DecisionView::of,
        revisionsOf(review));
  }

  /** The missed targets nobody has decided on, those due first before the others, after one of them. */
  List<FindingView> waiting(FindingPlace after, int limit) {
    Instant now = clock.instant();
    return statements.list(
        FINDINGS
            + "where f.decided_at is null and r.state = 'PUBLISHED' and (f.decide_by > ? or f.decide_by"
            + " = ? and (r.number > ? or r.number = ? and f.subject > ?)) order by f.decide_by,"
            + " r.number, f.subject fetch first "
            + limit
            + " rows only",
        row -> FindingView.of(row, now),
        after.due(),
        after.due(),
        after.review(),
        after.review(),
        after.subject());
  }

  /** How many targets were missed by the reviews published since an instant that hold, and decided on. */
  DecisionShare share(Instant since) {
    return statements
        .first(
            "select count(*) as missed, count(f.decided_at) as answered, count(case when f.decided_at <="
                + " f.decide_by then 1 end) as in_time from review_finding f join review r on r.id ="
                + " f.review_id where r.state = 'PUBLISHED' and f.kind = 'MISSED_TARGET' and"
                + " r.published_at >= ?",
            row ->
                DecisionShare.of(
                    row.number("missed"), row.number("answered"), row.number("in_time")),
            since)
        .orElseThrow();
  }

  /** Adds a decision; the first one on a finding answers it. */
  void decide(StoredReview review, DecideFinding decided, String action, String by, Instant at) {
    String none = decided.actions() == 0 ? decided.noAction().strip() : null;
    statements.change(
        "insert into review_decision (id, review_id, kind, subject, decision, action_number, no_action,"
            + " decided_by, decided_at, tell_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statements.block("review_decision_seq", BLOCK),
        review.id(),
        decided.kind(),
        decided.subject(),
        decided.decision().strip(),
        action,
        none,
        by,
        at,
        DecisionSteps.tellBy(at, organisation.calendar(), parameters));
    statements.change(
        "update review_finding set decided_at = ? where review_id = ? and kind = ? and subject = ? and"
            + " decided_at is null",
        at,
        review.id(),
        decided.kind(),
        decided.subject());
  }

  /** Marks the decisions on a review as told, and says how many were not. */
  int told(StoredReview review, Instant at) {
    Object[] which = revisionsOf(review);
    Object[] values = new Object[which.length + 1];
    values[0] = at;
    System.arraycopy(which, 0, values, 1, which.length);
    return statements.change(
        "update review_decision set told_at = ? where told_at is null and review_id" + REVISIONS,
        values);
  }

  /** The earliest day a missed target of a review is due that nobody has decided on; empty if none waits. */
  Optional<Instant> nextDue(StoredReview review) {
    return statements
        .list(
            "select decide_by from review_finding where review_id = ? and decided_at is null and"
                + " decide_by is not null order by decide_by",
            row -> row.instant("decide_by"),
            review.id())
        .stream()
        .findFirst();
  }

  /** The least reminders given of the targets of a review that wait; people are reminded of all of them at once. */
  int reminded(StoredReview review) {
    return statements
        .first(
            "select coalesce(min(reminded), 0) as least from review_finding where review_id = ? and"
                + " decided_at is null and decide_by is not null",
            row -> (int) row.number("least"),
            review.id())
        .orElse(0);
  }

  /** Writes down that people were reminded of what waits. */
  void remind(StoredReview review, int reminders) {
    statements.change(
        "update review_finding set reminded = ? where review_id = ? and decided_at is null and reminded"
            + " < ?",
        reminders,
        review.id(),
        reminders);
  }

  private static Finding finding(Row row) {
    return new Finding(ReasonKind.valueOf(row.text("kind")), row.text("subject"));
  }

  private static Object[] revisionsOf(StoredReview review) {
    return new Object[] {
      review.kind(), review.month().toString(), review.customerId(), review.serviceId()
    };
  }

  /** A finding as it stands. */
  private record Known(Finding finding, Instant due, Instant decided, long reminded) {
    static Known fresh(Finding finding, Instant due) {
      return new Known(finding, finding.isDue() ? due : null, null, 0);
    }

    static Known of(Row row) {
      return new Known(
          FindingRows.finding(row),
          row.instant("decide_by"),
          row.instant("decided_at"),
          row.number("reminded"));
    }

    Object[] row(long review) {
      return new Object[] {
        review, finding.kind().name(), finding.subject(), due, decided, reminded
      };
    }
  }
}
