package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;

/**
 * One target or limit of the agreement as it held in the period (S2).
 *
 * @param figure the key of the figure it is measured by
 * @param dimension the priority or measure it is for, empty for all
 * @param limitSeconds the time limit, {@code null} where none
 * @param calendar the name of the calendar, empty where none
 * @param goal the percentage or amount agreed, {@code null} where none
 * @param tolerance percent points tolerated beyond it, {@code null} where none
 */
public record TargetLine(
    String figure,
    String dimension,
    Long limitSeconds,
    String calendar,
    BigDecimal goal,
    BigDecimal tolerance) {
  public TargetLine {
    goal = Decimals.fixed(goal);
    tolerance = Decimals.fixed(tolerance);
  }
}
