package org.evident.evaluation.servicereview.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.DecisionSteps;
import org.evident.foundation.storage.boundary.Statements;

/**
 * Follows published reviews with time: reminds of decisions and meetings that are due, and tells what was decided before it is
 * late (REP-3, REV-21). It remembers nothing: what was missed while no server was up is still due when one is up again.
 */
@Stateless
@PermitAll
public class ReviewFollowUp {

  @Inject private Statements statements;
  @Inject private ReviewStore store;
  @Inject private DecisionTelling telling;
  @Inject private MeetingTelling meetings;
  @Inject private Clock clock;

  /** The numbers of the reviews time has something to do to. */
  public Collection<String> due() {
    Instant now = clock.instant();
    Set<String> due = new LinkedHashSet<>(meetings.due());
    due.addAll(decisions(now));
    return due;
  }

  private Collection<String> decisions(Instant now) {
    return statements.list(
        "select r.number from review r where r.state = 'PUBLISHED' and (exists (select 1 from"
            + " review_finding f where f.review_id = r.id and f.decided_at is null and (f.reminded < 1"
            + " and f.decide_by <= ? or f.reminded < 2 and f.decide_by < ?)) or exists (select 1 from"
            + " review_decision d join review o on o.id = d.review_id where d.told_at is null and"
            + " d.tell_by <= ? and o.kind = r.kind and o.period = r.period and o.customer_id ="
            + " r.customer_id and o.service_id = r.service_id)) order by r.number",
        row -> row.text("number"),
        DecisionSteps.remindFrom(now),
        now,
        DecisionSteps.tellUntil(now));
  }

  /** Reminds and tells what is due of a review. */
  public void pass(String number) {
    StoredReview review = store.byNumber(number).orElseThrow();
    telling.remind(review);
    if (isLate(review)) {
      telling.tell(review);
    }
    meetings.remind(review);
  }

  private boolean isLate(StoredReview review) {
    return statements
        .first(
            "select 1 as late from review_decision d join review o on o.id = d.review_id where"
                + " d.told_at is null and d.tell_by <= ? and o.kind = ? and o.period = ? and"
                + " o.customer_id = ? and o.service_id = ?",
            row -> true,
            DecisionSteps.tellUntil(clock.instant()),
            review.kind(),
            review.month().toString(),
            review.customerId(),
            review.serviceId())
        .orElse(false);
  }
}
