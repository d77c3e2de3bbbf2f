package org.evident.evaluation.servicereview.rule;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When a target that is missed again and again must lead to an improvement (section 7). */
public final class ImprovementRule {
  private static final int PERIODS = 12;
  private static final int MOST_MISSED = 3;

  private ImprovementRule() {}

  /**
   * What is to be improved of the figures of a month: what was missed again requires an improvement, what is met but worsens
   * offers one. A target that is met now requires nothing, however often it was missed before.
   *
   * @param earlier what the months before were judged, by the figure's name; one that is missing had no verdict
   */
  public static List<ImprovementLine> of(
      YearMonth month, List<Figure> figures, Map<String, Map<YearMonth, Verdict>> earlier) {
    List<ImprovementLine> lines = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.verdict() == Verdict.MISSED
          && required(verdicts(month, figure, earlier.getOrDefault(figure.name(), Map.of())))) {
        lines.add(new ImprovementLine(figure.name(), ImprovementKind.REQUIRED));
      } else if (opportunity(figure)) {
        lines.add(new ImprovementLine(figure.name(), ImprovementKind.OPPORTUNITY));
      }
    }
    return lines;
  }

  private static List<Verdict> verdicts(
      YearMonth month, Figure figure, Map<YearMonth, Verdict> earlier) {
    List<Verdict> verdicts = new ArrayList<>();
    for (int back = PERIODS - 1; back > 0; back--) {
      verdicts.add(earlier.getOrDefault(month.minusMonths(back), Verdict.NO_DATA));
    }
    verdicts.add(figure.verdict());
    return verdicts;
  }

  /**
   * Whether an improvement with target and date is required: the last two periods missed, or three of the last twelve.
   *
   * @param verdicts the same target's verdicts, oldest first, the reported period last
   */
  static boolean required(List<Verdict> verdicts) {
    List<Verdict> last = verdicts.subList(Math.max(0, verdicts.size() - PERIODS), verdicts.size());
    int size = last.size();
    boolean inARow =
        size > 1 && last.get(size - 1) == Verdict.MISSED && last.get(size - 2) == Verdict.MISSED;
    return inARow || last.stream().filter(v -> v == Verdict.MISSED).count() >= MOST_MISSED;
  }

  /** Whether a figure is offered as an opportunity: met, but getting worse. */
  static boolean opportunity(Figure figure) {
    return figure.verdict() == Verdict.MET
        && figure.comparison() != null
        && figure.comparison().label() == TrendLabel.WORSENING;
  }
}
