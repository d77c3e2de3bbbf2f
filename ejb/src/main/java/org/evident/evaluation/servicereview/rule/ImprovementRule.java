package org.evident.evaluation.servicereview.rule;

import java.util.List;

/** When a target that is missed again and again must lead to an improvement (section 7). */
public final class ImprovementRule {
  private static final int PERIODS = 12;
  private static final int MOST_MISSED = 3;

  private ImprovementRule() {}

  /**
   * Whether an improvement with target and date is required: the last two periods missed, or three of the last twelve.
   *
   * @param verdicts the same target's verdicts, oldest first, the reported period last
   */
  public static boolean required(List<Verdict> verdicts) {
    List<Verdict> last = verdicts.subList(Math.max(0, verdicts.size() - PERIODS), verdicts.size());
    int size = last.size();
    boolean inARow =
        size > 1 && last.get(size - 1) == Verdict.MISSED && last.get(size - 2) == Verdict.MISSED;
    return inARow || last.stream().filter(v -> v == Verdict.MISSED).count() >= MOST_MISSED;
  }

  /** Whether a figure is offered as an opportunity: met, but getting worse. */
  public static boolean opportunity(Figure figure) {
    return figure.verdict() == Verdict.MET
        && figure.comparison() != null
        && figure.comparison().label() == TrendLabel.WORSENING;
  }
}
