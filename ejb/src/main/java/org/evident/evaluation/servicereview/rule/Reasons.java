package org.evident.evaluation.servicereview.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.evident.kernel.FreeText;

/** What people must explain before a review may leave DRAFT (R7, S4, S7). */
public final class Reasons {
  /** What comments on the summary are shown under. */
  public static final String SUMMARY = Section.S1.name();

  /** The overall judgement of the service owner, which every summary has. */
  public static final Reason JUDGEMENT = new Reason(ReasonKind.JUDGEMENT, SUMMARY, SUMMARY);

  private Reasons() {}

  /**
   * Every point that needs a comment, whether it has one or not.
   *
   * @param investigationSeconds outages longer than this need a cause; of vital services all do (AVM-3)
   */
  public static List<Reason> required(ReviewContent content, long investigationSeconds) {
    List<Reason> reasons = new ArrayList<>();
    content.figures().forEach(f -> ofFigure(f, reasons));
    content.breaches().stream()
        .filter(b -> b.metric() != ClockMetric.FULFILMENT || isMissed(content, FigureKey.FULF))
        .forEach(b -> reasons.add(new Reason(ReasonKind.BREACH, b.subject(), b.metric().figure())));
    content.outages().stream()
        .filter(o -> o.kind() == OutageKind.UNPLANNED)
        .filter(o -> o.serviceSeconds() > (isVital(content, o) ? 0 : investigationSeconds))
        .forEach(o -> reasons.add(new Reason(ReasonKind.OUTAGE, o.subject(), FigureKey.AVAIL)));
    content
        .majorIncidents()
        .forEach(
            m ->
                reasons.add(new Reason(ReasonKind.MAJOR_INCIDENT, m.reference(), FigureKey.MAJOR)));
    content.evidence().stream()
        .filter(e -> e.figures().contains(FigureKey.PRB_OVERDUE) && e.text() == null)
        .forEach(
            e ->
                reasons.add(
                    new Reason(ReasonKind.OLD_PROBLEM, e.reference(), FigureKey.PRB_OVERDUE)));
    content.improvements().stream()
        .filter(i -> i.kind() == ImprovementKind.REQUIRED)
        .forEach(
            i ->
                reasons.add(
                    new Reason(ReasonKind.IMPROVEMENT, i.figure(), i.figure().split(":", 2)[0])));
    if (content.summarised()) {
      reasons.add(JUDGEMENT);
    }
    return List.copyOf(reasons);
  }

  /** The points on which an author may say something else than the system does: the messages of the summary. */
  public static List<Reason> optional(ReviewContent content) {
    return content.messages().stream()
        .map(m -> new Reason(ReasonKind.MESSAGE, m.subject(), SUMMARY))
        .toList();
  }

  private static boolean isVital(ReviewContent content, OutageLine outage) {
    return content.services().stream()
        .anyMatch(s -> s.vital() && s.number().equals(outage.service()));
  }

  /** Fulfilment breaches within the agreed share are listed, but only a missed share is to be explained. */
  private static boolean isMissed(ReviewContent content, String key) {
    return content.figure(key).filter(f -> f.verdict() == Verdict.MISSED).isPresent();
  }

  private static void ofFigure(Figure figure, List<Reason> reasons) {
    if (figure.verdict() == Verdict.MISSED)
      reasons.add(new Reason(ReasonKind.MISSED_TARGET, figure.name(), figure.key()));
    if (figure.verdict() == Verdict.EXCEEDED) {
      ReasonKind kind =
          figure.key().equals(FigureKey.VAR)
              ? ReasonKind.COST_VARIANCE
              : ReasonKind.EXCEEDED_WORKLOAD;
      reasons.add(new Reason(kind, figure.name(), figure.key()));
    }
  }

  /** What is still to be completed; empty when the review may leave DRAFT. */
  public static List<MissingComment> missing(ReviewContent content, long investigationSeconds) {
    return required(content, investigationSeconds).stream()
        .map(
            r ->
                new MissingComment(
                    r, missingParts(r, content.comment(r.kind(), r.subject()).orElse(null))))
        .filter(m -> !m.parts().isEmpty())
        .toList();
  }

  private static List<CommentPart> missingParts(Reason reason, Comment comment) {
    EnumSet<CommentPart> missing = EnumSet.copyOf(reason.kind().parts());
    if (comment == null) return List.copyOf(missing);
    if (FreeText.says(comment.cause())) missing.remove(CommentPart.CAUSE);
    if (FreeText.says(comment.effect())) missing.remove(CommentPart.EFFECT);
    if (FreeText.says(comment.action())) missing.remove(CommentPart.ACTION);
    if (comment.owner() != null && !comment.owner().isBlank()) missing.remove(CommentPart.OWNER);
    if (comment.due() != null) missing.remove(CommentPart.DUE);
    return List.copyOf(missing);
  }
}
