package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * One figure of a review with all that is needed to check it (R4).
 *
 * @param key the figure's key of section 3.1, for instance {@code RESO}
 * @param dimension empty for the total; else a priority ({@code P1}), a measure, a variant, or a service's number in a customer's review
 * @param unit {@code %}, {@code min}, {@code h}, {@code count}, {@code points} or a currency
 * @param numerator what was counted or summed, {@code null} where the figure is no quotient
 * @param denominator what it is divided by, {@code null} where the figure is no quotient
 * @param value the value to ten decimals, {@code null} for "no data" (NUM-4)
 * @param sampleSize how many records or values stand behind it
 * @param goal what was agreed: for a workload the limit itself, {@code null} without a target
 * @param verdict how value and goal compare, on unrounded values (R6)
 * @param warning met, but within the warning margin (R6), or thanks to a tolerance (MEA-2)
 * @param queryVersion which version of the definition produced it
 * @param comparison the figure's own past, or {@code null} where none is shown
 */
public record Figure(
    String key,
    String dimension,
    String unit,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal value,
    long sampleSize,
    BigDecimal goal,
    Verdict verdict,
    boolean warning,
    String queryVersion,
    Comparison comparison) {
  private static final Set<String> TOLERANT =
      Set.of(FigureKey.RESP, FigureKey.RESO, FigureKey.FULF, FigureKey.CSAT);
  private static final BigDecimal ROUNDED = new BigDecimal("0.000001");

  public Figure {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(verdict, "verdict");
    numerator = Decimals.fixed(numerator);
    denominator = Decimals.fixed(denominator);
    value = Decimals.fixed(value);
    goal = Decimals.fixed(goal);
  }

  /** Key and dimension in one word, unique within a review: {@code RESO} or {@code RESO:P2}. */
  public String name() {
    return dimension.isEmpty() ? key : key + ":" + dimension;
  }

  /**
   * Whether it is met only thanks to a tolerance (MEA-2): it stays below its goal all the same. What rounding to ten decimals
   * takes away is no difference.
   */
  public boolean tolerated() {
    return verdict == Verdict.MET
        && TOLERANT.contains(key)
        && goal != null
        && value != null
        && goal.subtract(value).compareTo(ROUNDED) > 0;
  }

  /** The same figure with its target met. */
  Figure met() {
    return new Figure(
        key,
        dimension,
        unit,
        numerator,
        denominator,
        value,
        sampleSize,
        goal,
        Verdict.MET,
        true,
        queryVersion,
        comparison);
  }

  /** Whether its target was met or missed. */
  public boolean judged() {
    return verdict == Verdict.MET || verdict == Verdict.MISSED;
  }

  /** What stands beside the goal in the summary: the measured amount of a workload, else the value. */
  public BigDecimal actual() {
    return key.equals(FigureKey.WORKLOAD) ? numerator : value;
  }

  /** This figure with its past beside it. */
  public Figure compared(Comparison past) {
    return new Figure(
        key,
        dimension,
        unit,
        numerator,
        denominator,
        value,
        sampleSize,
        goal,
        verdict,
        warning,
        queryVersion,
        past);
  }
}
