package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.List;
import org.evident.agreement.servicelevel.rule.Relaxation;

/** Holds figures against relaxed goals in a month whose workload exceeded its limit (SLM-5). */
public final class RelaxedGoals {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RelaxedGoals() {}

  /** The same figures; a month within its limits has the goals it had, and of two relaxed ones the lower counts. */
  public static List<Figure> of(List<Figure> figures, List<Relaxation> agreed) {
    List<Relaxation> inForce = agreed.stream().filter(r -> exceeded(figures, r.measure())).toList();
    return figures.stream().map(figure -> relaxed(figure, inForce)).toList();
  }

  private static boolean exceeded(List<Figure> figures, String measure) {
    return figures.stream()
        .anyMatch(
            f ->
                f.key().equals(FigureKey.WORKLOAD)
                    && f.dimension().equals(measure)
                    && f.verdict() == Verdict.EXCEEDED);
  }

  private static Figure relaxed(Figure f, List<Relaxation> inForce) {
    if (f.goal() == null) {
      return f;
    }
    return inForce.stream()
        .filter(r -> r.figure().equals(f.key()))
        .map(Relaxation::percent)
        .min(BigDecimal::compareTo)
        .map(goal -> against(goal, f))
        .orElse(f);
  }

  private static Figure against(BigDecimal goal, Figure f) {
    Verdict verdict =
        Judgement.verdict(f.numerator(), f.denominator(), HUNDRED, goal, Direction.UP);
    return new Figure(
        f.key(),
        f.dimension(),
        f.unit(),
        f.numerator(),
        f.denominator(),
        f.value(),
        f.sampleSize(),
        goal,
        verdict,
        Judgement.near(verdict, f.value(), goal, Direction.UP),
        f.queryVersion(),
        f.comparison());
  }
}
