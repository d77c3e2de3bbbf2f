package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.FigureRecords;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.ServiceRecords;
import org.evident.kernel.RecordKind;

/** Finds the records behind the figures of a review. */
@ApplicationScoped
class BehindFigures {

  @Inject private ReviewStore store;

  /** The numbers of the records behind a figure. */
  List<String> records(StoredReview review, String key, String dimension) {
    return counted(review, dimension)
        .map(c -> FigureRecords.of(c, key, within(review, dimension)))
        .orElse(List.of());
  }

  /** Those that have no page of their own, with what the review knows of them. */
  List<EvidenceLine> evidence(StoredReview review, String key, String dimension) {
    return counted(review, dimension)
        .map(c -> FigureRecords.evidence(c, key, within(review, dimension)).toList())
        .orElse(List.of());
  }

  /**
   * What a figure is counted from: the review itself, of which a customer's figure of one service is a part. What reviews
   * written first do not tell stands in the review of the service they were made of.
   */
  private Optional<ReviewContent> counted(StoredReview review, String dimension) {
    ReviewContent content = store.content(review);
    if (!isOfService(review, dimension)) {
      return Optional.of(content);
    }
    return content.parts().isEmpty()
        ? store.ofService(review, dimension).map(store::content)
        : ServiceRecords.within(content, dimension);
  }

  private static String within(StoredReview review, String dimension) {
    return isOfService(review, dimension) ? "" : dimension;
  }

  private static boolean isOfService(StoredReview review, String dimension) {
    return review.kind() == ReviewKind.CUSTOMER
        && dimension.startsWith(RecordKind.SERVICE.prefix() + "-");
  }
}
