package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evident.evaluation.servicereview.rule.MissingComment;
import org.evident.evaluation.servicereview.rule.Reason;
import org.evident.evaluation.servicereview.rule.Reasons;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.foundation.approval.boundary.Question;
import org.evident.foundation.parameter.boundary.Parameters;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** What the rules of a step want to know of a review. */
@ApplicationScoped
class ReviewFacts {

  @Inject private Statements statements;
  @Inject private Parameters parameters;

  /** The points that need words, whether they have them or not. */
  List<Reason> required(ReviewContent content) {
    return Reasons.required(content, investigationSeconds());
  }

  /** The points that still need words. */
  List<MissingComment> missing(ReviewContent content) {
    return Reasons.missing(content, investigationSeconds());
  }

  /** From how long an outage on its cause is to be told, as its investigation is (AVM-3). */
  private long investigationSeconds() {
    return parameters.minutes(ProcessParameter.OUTAGE_INVESTIGATION).toSeconds();
  }

  /** Everybody who wrote in a review or handed it over, by login. */
  Set<String> authors(StoredReview review) {
    Set<String> authors =
        new HashSet<>(
            statements.list(
                "select distinct author from review_comment where review_id = ?",
                row -> row.text("author"),
                review.id()));
    if (review.submittedBy() != null) {
      authors.add(review.submittedBy());
    }
    return authors;
  }

  /** What is asked of those who approve a review: neither its authors nor who found it plausible. */
  Question question(StoredReview review) {
    Set<String> barred = authors(review);
    if (review.reviewedBy() != null) {
      barred.add(review.reviewedBy());
    }
    String of = review.serviceName() == null ? review.customerName() : review.serviceName();
    return new Question(
        new RecordRef(RecordKind.REVIEW, review.number()),
        review.fingerprint(),
        of + ", " + review.month(),
        DecisionType.REPORT_APPROVAL,
        List.of(review.places()),
        null,
        null,
        review.submittedBy(),
        barred);
  }
}
