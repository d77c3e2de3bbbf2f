package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.Check;
import org.evident.evaluation.servicereview.rule.Checks;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.Restatement;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.evaluation.servicereview.rule.Trend;
import org.evident.foundation.storage.boundary.Statements;

/** What earlier reports of the same subject said, and where that no longer holds (R9, CHK-7). */
@ApplicationScoped
class EarlierReports {

  private static final String OF_CUSTOMER = "where r.kind = ? and r.customer_id = ? and ";
  private static final String SAME = OF_CUSTOMER + "r.service_id = ? and ";

  @Inject private Statements statements;
  @Inject private ReviewStore store;
  @Inject private ReviewRevisions revisions;

  /** The automatic checks of a review, among them whether the report published last still holds. */
  List<Check> checks(StoredReview review, ReviewContent content) {
    Optional<StoredReview> last =
        statements.first(
            StoredReview.COLUMNS
                + SAME
                + "r.period = ? and r.published_at is not null order by r.revision desc",
            StoredReview::of,
            review.kind(),
            review.customerId(),
            review.serviceId(),
            review.month().minusMonths(1).toString());
    return Checks.all(
        content,
        last.map(store::content).orElse(null),
        last.map(StoredReview::fingerprint).orElse(null));
  }

  /** The figures of the twelve months before that differ from what was once published, with the reason given. */
  List<Restatement> restatements(ReviewKind kind, YearMonth month, long customer, long service) {
    List<Restatement> restatements = new ArrayList<>();
    revised(SAME, month, kind, customer, service)
        .forEach(
            now -> revisions.before(now).ifPresent(then -> differences(then, now, restatements)));
    return restatements;
  }

  /**
   * The same of a customer's services, by their numbers. A month of a service may be restated when the report on the next
   * one is out already, which then knows nothing of it.
   */
  Map<String, List<Restatement>> ofServices(YearMonth month, long customer) {
    Map<String, List<Restatement>> found = new HashMap<>();
    for (StoredReview now : revised(OF_CUSTOMER, month, ReviewKind.SERVICE, customer)) {
      List<Restatement> own = found.computeIfAbsent(now.service(), key -> new ArrayList<>());
      revisions.before(now).ifPresent(then -> differences(then, now, own));
    }
    return found;
  }

  private List<StoredReview> revised(String whose, YearMonth month, Object... of) {
    List<Object> values = new ArrayList<>(List.of(of));
    values.add(month.minusMonths(Trend.MONTHS_BEFORE).toString());
    values.add(month.toString());
    return statements.list(
        StoredReview.COLUMNS
            + whose
            + "r.period >= ? and r.period < ? and r.revision > 1 and r.state = 'PUBLISHED' order by"
            + " r.period",
        StoredReview::of,
        values.toArray());
  }

  private void differences(StoredReview then, StoredReview now, List<Restatement> found) {
    ReviewContent content = store.content(now);
    for (Figure old : store.content(then).figures()) {
      BigDecimal value =
          content.figure(old.key(), old.dimension()).map(Figure::actual).orElse(null);
      if (!equal(old.actual(), value)) {
        found.add(new Restatement(old.name(), now.month(), old.actual(), value, now.reason()));
      }
    }
  }

  private static boolean equal(BigDecimal a, BigDecimal b) {
    return a == null ? b == null : b != null && a.compareTo(b) == 0;
  }
}
