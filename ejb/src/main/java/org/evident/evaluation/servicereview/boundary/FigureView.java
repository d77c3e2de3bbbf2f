package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;

/**
 * A figure as pages and the API show it, unrounded.
 *
 * @param value null for "no data"
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
    long records,
    String queryVersion,
    BigDecimal previous,
    BigDecimal mean12,
    BigDecimal difference,
    BigDecimal slope,
    String label) {}
