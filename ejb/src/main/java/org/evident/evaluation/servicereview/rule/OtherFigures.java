package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.List;
import org.evident.agreement.servicelevel.rule.OtherTarget;
import org.evident.agreement.servicelevel.rule.TargetBound;

/** Holds what somebody measured and entered against what was agreed of it (S3, AGR-8). */
public final class OtherFigures {

  private static final String VERSION = "OTHER/1";

  private OtherFigures() {}

  /** The key of the figures of a target: which side of the goal is the good one stands in it. */
  public static String key(OtherTarget target) {
    return target.bound() == TargetBound.AT_LEAST
        ? FigureKey.OTHER_AT_LEAST
        : FigureKey.OTHER_AT_MOST;
  }

  /**
   * The figure of a target, with the record behind it.
   *
   * @param number of the record, {@code null} where nobody entered anything, which is no data (NUM-4)
   * @param value what was entered, {@code null} in that case
   */
  public static Counted of(OtherTarget target, String number, BigDecimal value) {
    Figure figure = figure(target, value);
    return new Counted(
        List.of(figure),
        value == null
            ? List.of()
            : List.of(
                new EvidenceLine(
                    EvidenceKind.METRIC_VALUE,
                    number,
                    target.name(),
                    "",
                    null,
                    "",
                    value,
                    List.of(figure.name()),
                    target.goal(),
                    null)));
  }

  private static Figure figure(OtherTarget target, BigDecimal value) {
    Verdict verdict =
        value == null
            ? Verdict.NO_DATA
            : target.bound().keeps(value, target.goal()) ? Verdict.MET : Verdict.MISSED;
    return new Figure(
        key(target),
        FigureKey.METRIC + target.name(),
        target.unit(),
        null,
        null,
        value,
        value == null ? 0 : 1,
        target.goal(),
        verdict,
        false,
        VERSION,
        null);
  }
}
