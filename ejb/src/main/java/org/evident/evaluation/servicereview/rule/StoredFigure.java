package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;

/**
 * A figure as it stands in the rows that comparisons, trends and process figures are taken from: the value of a metric in a
 * period, final once its review is published (REP-4).
 *
 * @param amount its value
 * @param verdict null where none was stored
 */
public record StoredFigure(
    String key,
    String dimension,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal amount,
    Verdict verdict) {

  /** Key and dimension in one word, unique within a review: {@code RESO} or {@code RESO:P2}. */
  public String name() {
    return dimension.isEmpty() ? key : key + ":" + dimension;
  }
}
