package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.ReviewState;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/**
 * The revisions of one review. What was published holds until the next revision is published too: of each month one revision
 * counts, the published one, or the first as long as none is.
 */
@ApplicationScoped
class ReviewRevisions {

  /** Condition on a review {@code r}: the revision of its month that counts. */
  static final String COUNTS =
      "(r.state = 'PUBLISHED' or r.revision = 1 and r.state <> 'RESTATED')";

  @Inject private Statements statements;
  @Inject private Histories histories;

  /** The number of the revision after a review's own, which is still on its way to be published; empty without one. */
  String open(StoredReview review) {
    return revision(review, review.revision() + 1)
        .filter(next -> next.publishedAt() == null)
        .map(StoredReview::number)
        .orElse("");
  }

  /** The revision before a review's own. */
  Optional<StoredReview> before(StoredReview review) {
    return revision(review, review.revision() - 1);
  }

  /** The key of the first revision, under which stands what belongs to all of them. */
  long first(StoredReview review) {
    return review.revision() == 1 ? review.id() : revision(review, 1).orElseThrow().id();
  }

  /** Marks the revision before a published one as restated; there is none before the first. */
  void replace(StoredReview published) {
    before(published)
        .ifPresent(
            old -> {
              ReviewState next = old.state().become(ReviewState.RESTATED);
              statements.change(
                  "update review set state = ?, version = version + 1 where id = ?",
                  next,
                  old.id());
              histories.changed(
                  new RecordRef(RecordKind.REVIEW, old.number()),
                  "RESTATED",
                  published.number() + ": " + published.reason(),
                  FieldChange.of("state", old.state(), next));
            });
  }

  private Optional<StoredReview> revision(StoredReview of, int revision) {
    return statements.first(
        StoredReview.COLUMNS
            + "where r.kind = ? and r.customer_id = ? and r.service_id = ? and r.period = ? and"
            + " r.revision = ?",
        StoredReview::of,
        of.kind(),
        of.customerId(),
        of.serviceId(),
        of.month().toString(),
        revision);
  }
}
