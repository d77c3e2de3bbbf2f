package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import org.evident.evaluation.servicereview.rule.Comparison;
import org.evident.evaluation.servicereview.rule.Figure;

/**
 * A figure as pages and the API show it, unrounded.
 *
 * @param value null for "no data"
 * @param tolerated whether its goal is met only thanks to a tolerance (MEA-2)
 * @param records how many records stand behind it
 * @param label what its trend means, null where none is computed
 */
public record FigureView(
    String key,
    String dimension,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value,
    BigDecimal goal,
    String verdict,
    boolean warning,
    boolean tolerated,
    long records,
    String queryVersion,
    BigDecimal previous,
    BigDecimal mean12,
    BigDecimal difference,
    BigDecimal slope,
    String label) {

  static FigureView of(Figure f) {
    Comparison c = f.comparison();
    return new FigureView(
        f.key(),
        f.dimension(),
        f.unit(),
        f.numerator(),
        f.denominator(),
        f.value(),
        f.goal(),
        f.verdict().name(),
        f.warning(),
        f.tolerated(),
        f.sampleSize(),
        f.queryVersion(),
        c == null ? null : c.previous(),
        c == null ? null : c.mean12(),
        c == null ? null : c.differenceAbsolute(),
        c == null ? null : c.slope(),
        c == null ? null : c.label().name());
  }
}
