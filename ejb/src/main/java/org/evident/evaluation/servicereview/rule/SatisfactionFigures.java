package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.List;
import org.evident.agreement.relationship.rule.SampleSize;
import org.evident.agreement.relationship.rule.Satisfaction;

/** The figures of a survey in section S12 (SAT-1, SAT-2, SAT-5). */
public final class SatisfactionFigures {
  private static final String VERSION = "CSAT/1";

  private SatisfactionFigures() {}

  /** Satisfaction, mean score, response rate and margin of error; "n/a" without answers (NUM-4). */
  public static List<Figure> of(Satisfaction survey, BigDecimal goal) {
    long n = survey.answers().size();
    BigDecimal answers = BigDecimal.valueOf(n);
    return List.of(
        Figures.percent(
            FigureKey.CSAT,
            "",
            BigDecimal.valueOf(survey.satisfied()),
            answers,
            n,
            VERSION,
            goal,
            Direction.UP),
        Figures.quotient(
            FigureKey.SCORE,
            "",
            "points",
            BigDecimal.valueOf(survey.scores()),
            answers,
            n,
            VERSION),
        Figures.share(FigureKey.RESPRATE, "", n, survey.invited(), VERSION),
        Figures.amount(FigureKey.MARGIN, "", "points", survey.margin(), n, VERSION));
  }

  /**
   * How many answers are needed for a margin, and whether those given may stand for all (SAT-3, SAT-4).
   *
   * @param margin the wanted margin in percentage points
   */
  public static List<Figure> sample(Satisfaction survey, BigDecimal margin) {
    BigDecimal share = margin.movePointLeft(2);
    long n = survey.answers().size();
    BigDecimal needed =
        survey.invited() == 0
            ? null
            : BigDecimal.valueOf(SampleSize.minimum(survey.invited(), share));
    BigDecimal stands = survey.isRepresentative(share) ? BigDecimal.ONE : BigDecimal.ZERO;
    return List.of(
        Figures.amount(FigureKey.ANSWERS_NEEDED, "", "count", needed, n, VERSION),
        Figures.amount(FigureKey.REPRESENTATIVE, "", "flag", stands, n, VERSION));
  }
}
