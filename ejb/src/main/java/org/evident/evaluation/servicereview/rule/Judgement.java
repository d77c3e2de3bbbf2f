package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;

/** Verdicts, taken on exact quotients and never on rounded ones (R6, NUM-2, SLM-5). */
public final class Judgement {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private Judgement() {}

  /**
   * How a quotient stands against a goal; equality is met.
   *
   * @param numerator of the quotient, {@code null} for no data
   * @param denominator of the quotient
   * @param factor 100 where the goal is in percent, else 1
   * @param goal what was agreed, {@code null} for no target
   * @param direction UP if the goal is a least value, DOWN if it is a greatest one
   */
  public static Verdict verdict(
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal factor,
      BigDecimal goal,
      Direction direction) {
    if (goal == null) return Verdict.NO_TARGET;
    if (numerator == null || denominator == null || denominator.signum() == 0)
      return Verdict.NO_DATA;
    int above =
        numerator.multiply(factor).compareTo(goal.multiply(denominator)) * denominator.signum();
    return (direction == Direction.DOWN ? above <= 0 : above >= 0) ? Verdict.MET : Verdict.MISSED;
  }

  /** Whether a met percentage lies no further than the default margin from its goal (R6). */
  public static boolean near(
      Verdict verdict, BigDecimal value, BigDecimal goal, Direction direction) {
    return verdict == Verdict.MET
        && value.subtract(goal).abs().compareTo(margin(goal, direction)) <= 0;
  }

  /**
   * One percentage point; where a goal leaves no such room below 100 percent, so that even a perfect month would look close, a
   * tenth of what it tolerates.
   */
  private static BigDecimal margin(BigDecimal goal, Direction direction) {
    BigDecimal tolerance = HUNDRED.subtract(goal);
    return direction == Direction.UP && tolerance.compareTo(BigDecimal.ONE) < 0
        ? tolerance.multiply(TENTH)
        : BigDecimal.ONE;
  }

  /** How a measured amount stands against a limit with a tolerance in percent points (SLM-5). */
  public static Verdict workload(
      BigDecimal measured, BigDecimal limit, BigDecimal tolerancePercent) {
    if (limit == null) return Verdict.NO_TARGET;
    if (measured == null || limit.signum() <= 0) return Verdict.NO_DATA;
    BigDecimal scaled = measured.multiply(HUNDRED);
    if (scaled.compareTo(limit.multiply(HUNDRED)) <= 0) return Verdict.WITHIN;
    return scaled.compareTo(limit.multiply(HUNDRED.add(tolerancePercent))) <= 0
        ? Verdict.TOLERATED
        : Verdict.EXCEEDED;
  }

  /** Whether a workload within its limit is nearer to it than a tenth of the tolerance (R6). */
  public static boolean workloadNear(
      BigDecimal measured, BigDecimal limit, BigDecimal tolerancePercent) {
    if (workload(measured, limit, tolerancePercent) != Verdict.WITHIN) return false;
    BigDecimal left = limit.subtract(measured).multiply(HUNDRED);
    return left.compareTo(limit.multiply(tolerancePercent).multiply(TENTH)) <= 0;
  }
}
