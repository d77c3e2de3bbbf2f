package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;

/**
 * A supplier's target in a month.
 *
 * @param metric RESPONSE, RESOLUTION, FULFILMENT, AVAILABILITY or OTHER
 * @param priority the priority it is for, {@code null} for all
 * @param goal percent agreed with the supplier
 * @param actual percent reached, {@code null} if not known
 * @param limitMinutes the supplier's limit, {@code null} if none
 * @param handlingMinutes what our own handling may take beside it, {@code null} for nothing
 * @param hoursShort whether the supplier works fewer hours than are agreed with the customer
 */
public record CountedSupplierTarget(
    String reference,
    String supplier,
    String metric,
    String priority,
    BigDecimal goal,
    BigDecimal actual,
    Long limitMinutes,
    Long handlingMinutes,
    boolean hoursShort) {

  Verdict verdict() {
    if (actual == null) return Verdict.NO_DATA;
    return actual.compareTo(goal) >= 0 ? Verdict.MET : Verdict.MISSED;
  }
}
