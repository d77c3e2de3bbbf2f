package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;
import org.evident.evaluation.servicereview.rule.Comparison;
import org.evident.evaluation.servicereview.rule.History;

/**
 * A figure of a process in a month, over all services.
 *
 * @param numerator the sum of the numerators, or of the amounts of a figure that is no quotient; null without data
 * @param denominator the sum of the denominators, null of a figure that is no quotient
 * @param value what they make, null for "no data" (NUM-4)
 * @param reviews how many reviews of services it is made of, or how many records where it is taken from these
 * @param comparison the months before
 * @param history the values of these months, and in which the definition changed (MEA-3)
 */
public record ProcessLine(
    String process,
    String key,
    String dimension,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value,
    long reviews,
    Comparison comparison,
    History history) {}
