package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Lets figures meet their goal that stay below it by no more than was agreed (MEA-2). */
public final class TolerantGoals {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private TolerantGoals() {}

  /**
   * The same figures; one that was missed by no more than its tolerance is met, and says so itself ({@link
   * Figure#tolerated}).
   *
   * @param points the tolerance of goals in percentage points, by key
   */
  public static List<Figure> of(List<Figure> figures, Map<String, BigDecimal> points) {
    return figures.stream().map(figure -> tolerant(figure, points.get(figure.key()))).toList();
  }

  private static Figure tolerant(Figure f, BigDecimal points) {
    if (points == null || points.signum() == 0 || f.verdict() != Verdict.MISSED) {
      return f;
    }
    BigDecimal least = f.goal().subtract(points);
    Verdict verdict =
        Judgement.verdict(f.numerator(), f.denominator(), HUNDRED, least, Direction.UP);
    return verdict == Verdict.MET ? f.met() : f;
  }
}
