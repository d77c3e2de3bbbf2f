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
 * @param service the number of the one service it holds for in place of the one for all (AGR-6), else {@code null}
 */
public record TargetLine(
    String figure,
    String dimension,
    Long limitSeconds,
    String calendar,
    BigDecimal goal,
    BigDecimal tolerance,
    String service) {
  public TargetLine {
    goal = Decimals.fixed(goal);
    tolerance = Decimals.fixed(tolerance);
  }

  /** A target for all services. */
  public TargetLine(
      String figure,
      String dimension,
      Long limitSeconds,
      String calendar,
      BigDecimal goal,
      BigDecimal tolerance) {
    this(figure, dimension, limitSeconds, calendar, goal, tolerance, null);
  }

  /** The same for one service in place of the one for all. */
  public TargetLine of(String serviceNumber) {
    return new TargetLine(
        figure, dimension, limitSeconds, calendar, goal, tolerance, serviceNumber);
  }

  /** What it is listed under: figure, dimension and, behind those for all, the service. */
  String name() {
    return figure + ":" + dimension + (service == null ? "" : " " + service);
  }
}
