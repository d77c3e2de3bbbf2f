package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.Difference;
import org.evident.evaluation.servicereview.rule.FigureChange;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.ReviewSteps;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/** Measures a published month again, and writes the revision that is to take its place (NUM-8). */
@ApplicationScoped
class Restating {

  @Inject private Statements statements;
  @Inject private ReviewStore store;
  @Inject private ReviewMeasuring measuring;
  @Inject private CustomerMeasuring whole;
  @Inject private ReviewRevisions revisions;
  @Inject private Callers callers;

  /** Prepares the revision as a draft; breaks what stands against restating the review. */
  Prepared prepare(StoredReview review, Set<Role> roles, String reason) {
    ReviewContent now =
        review.kind() == ReviewKind.SERVICE
            ? measuring.content(review.customerId(), review.serviceId(), review.month())
            : whole.content(review.customerId(), review.month());
    List<FigureChange> changes = Difference.between(store.content(review), now);
    ReviewSteps.restate(review.state(), roles, revisions.open(review), reason, changes);
    statements.change(
        "update review set restated_by_author = ?, version = version + 1 where id = ?",
        callers.login(),
        review.id());
    String number = store.numbers(review.month(), 1).get();
    store.insert(
        review.kind(),
        review.month(),
        review.customerId(),
        review.serviceId(),
        review.revision() + 1,
        reason,
        now,
        number);
    return new Prepared(number, changes.stream().map(FigureChange::name).toList());
  }

  /**
   * A revision that is a draft.
   *
   * @param changed the figures that differ
   */
  record Prepared(String number, List<String> changed) {}
}
