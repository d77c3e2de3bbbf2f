package org.evident.evaluation.servicereview.boundary;

import java.math.BigDecimal;

/**
 * What the review of one service adds to a figure of a process.
 *
 * @param review number of the review; null where a record is counted
 * @param record number of the record that is counted; null where a review is
 * @param state of the review; what is not published can still change
 * @param customer by name
 * @param service by name
 * @param numerator null of a figure that is no quotient
 * @param denominator null of a figure that is no quotient
 * @param value null for "no data"
 */
public record ProcessPart(
    String review,
    String record,
    String state,
    String customer,
    String service,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value) {}
