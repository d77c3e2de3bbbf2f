package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.foundation.storage.boundary.Row;

/**
 * A figure that another one is computed from, unrounded.
 *
 * @param review the number of the review it stands in
 * @param service the service of that review, null in a customer's
 * @param month the month of that review
 * @param numerator null where it is no quotient
 * @param denominator null where it is no quotient
 * @param value null for "no data"
 */
public record FigurePart(
    String review,
    String service,
    String month,
    String key,
    String dimension,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value,
    String verdict) {

  static FigurePart of(StoredReview review, Figure f) {
    return new FigurePart(
        review.number(),
        review.serviceName(),
        review.month().toString(),
        f.key(),
        f.dimension(),
        f.unit(),
        f.numerator(),
        f.denominator(),
        f.value(),
        f.verdict().name());
  }

  /** A stored figure of a review that is read for this figure alone. */
  static FigurePart of(StoredReview review, Row row) {
    String verdict = row.text("verdict");
    return new FigurePart(
        review.number(),
        review.serviceName(),
        review.month().toString(),
        row.text("figure"),
        row.text("dimension"),
        row.text("unit"),
        row.decimal("numerator"),
        row.decimal("denominator"),
        row.decimal("amount"),
        verdict == null ? "NO_TARGET" : verdict);
  }
}
