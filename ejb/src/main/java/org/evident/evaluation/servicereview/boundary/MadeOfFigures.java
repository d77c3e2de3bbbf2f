package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.FigureParts;
import org.evident.evaluation.servicereview.rule.FigureRecords;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.ReviewKind;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;

/** Finds the figures that a figure is computed from, in its own review and in those of other services and months (R4). */
@ApplicationScoped
class MadeOfFigures {

  private static final Set<String> COUNTED =
      Set.of(FigureKey.TARGETS_MET, FigureKey.TARGETS_MISSED);
  private static final Set<String> SUMMED =
      Set.of(FigureKey.BASIS, FigureKey.DOWNTIME, FigureKey.FAILURES);
  private static final String FIGURES =
      "select figure, dimension, unit, numerator, denominator, amount, verdict from review_figure where"
          + " review_id = ? and figure = ? and dimension = ?";

  @Inject private Statements statements;
  @Inject private ReviewStore store;
  @Inject private ReviewReach reach;

  /** The parts of a figure that the caller may read. */
  List<FigurePart> of(StoredReview review, String key, String dimension) {
    ReviewContent content = store.content(review);
    if (COUNTED.contains(key)) {
      return ofService(review, dimension)
          .map(s -> told(s, FigureParts.judged(store.content(s), key)))
          .orElse(List.of());
    }
    if (key.equals(FigureKey.WORKLOAD)) {
      return workload(review, content, dimension);
    }
    if (review.kind() == ReviewKind.SERVICE
        && FigureKey.ROLLING.equals(dimension)
        && SUMMED.contains(key)) {
      return months(review, content, key);
    }
    List<FigurePart> own = told(review, FigureParts.of(content, key, dimension).stream());
    return own.isEmpty() && FigureKey.AST.equals(key)
        ? ofService(review, dimension).stream().flatMap(s -> stored(s, key, "").stream()).toList()
        : own;
  }

  private Optional<StoredReview> ofService(StoredReview review, String dimension) {
    return review.kind() == ReviewKind.CUSTOMER
            && dimension.startsWith(RecordKind.SERVICE.prefix() + "-")
        ? store.ofService(review, dimension).filter(reach::reaches)
        : Optional.empty();
  }

  /** What each month brought into a sum of twelve: those behind it, and the reviewed one. */
  private List<FigurePart> months(StoredReview review, ReviewContent content, String key) {
    Set<String> behind =
        FigureRecords.evidence(content, key, FigureKey.ROLLING)
            .map(EvidenceLine::reference)
            .collect(Collectors.toSet());
    Stream<FigurePart> before =
        statements
            .list(
                StoredReview.COLUMNS
                    + "where r.kind = 'SERVICE' and r.customer_id = ? and r.service_id = ? and r.period"
                    + " < ? order by r.period",
                StoredReview::of,
                review.customerId(),
                review.serviceId(),
                review.month().toString())
            .stream()
            .filter(month -> behind.contains(month.number()))
            .filter(reach::reaches)
            .flatMap(month -> stored(month, key, "").stream());
    return Stream.concat(before, told(review, content.figure(key).stream()).stream()).toList();
  }

  /** The shares of the services that have a workload together, where they make it up. */
  private List<FigurePart> workload(StoredReview review, ReviewContent content, String measure) {
    Optional<Figure> own = content.figure(FigureKey.WORKLOAD_SHARE, measure);
    if (review.kind() == ReviewKind.SERVICE && own.isEmpty()) {
      return List.of();
    }
    BigDecimal whole =
        content.figure(FigureKey.WORKLOAD, measure).map(Figure::numerator).orElse(null);
    List<FigurePart> shares =
        statements
            .list(
                StoredReview.COLUMNS
                    + "where r.kind = 'SERVICE' and r.customer_id = ? and r.period = ? and "
                    + ReviewRevisions.COUNTS
                    + " order by s.number",
                StoredReview::of,
                review.customerId(),
                review.month().toString())
            .stream()
            .filter(reach::reaches)
            .flatMap(service -> share(service, measure).stream())
            .filter(share -> own.isEmpty() || same(share.denominator(), whole))
            .toList();
    BigDecimal sum =
        shares.stream()
            .map(FigurePart::numerator)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return same(sum, whole) ? shares : told(review, own.stream());
  }

  private static boolean same(BigDecimal one, BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }

  /** What a service brings into a workload: its share of one agreed with others, else its own. */
  private Optional<FigurePart> share(StoredReview service, String measure) {
    return stored(service, FigureKey.WORKLOAD_SHARE, measure)
        .or(() -> stored(service, FigureKey.WORKLOAD, measure));
  }

  private Optional<FigurePart> stored(StoredReview review, String key, String dimension) {
    return statements.first(
        FIGURES, row -> FigurePart.of(review, row), review.id(), key, dimension);
  }

  private static List<FigurePart> told(StoredReview review, Stream<Figure> figures) {
    return figures.map(figure -> FigurePart.of(review, figure)).toList();
  }
}
