package org.evident.evaluation.servicereview.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Counts complaints: received, answered in time, escalated, open at the end (section S12). */
public final class ComplaintFigures {
  private static final String VERSION = "CMP/1";

  private ComplaintFigures() {}

  /** The four figures of a month with the complaints behind them. */
  public static Counted of(PeriodSpan period, List<CountedComplaint> lines) {
    List<Figure> figures = new ArrayList<>();
    List<EvidenceLine> evidence = new ArrayList<>();
    Predicate<CountedComplaint> received = l -> period.holds(l.receivedAt());
    Predicate<CountedComplaint> answered = l -> period.holds(l.answeredAt());
    Predicate<CountedComplaint> escalated = received.and(CountedComplaint::escalated);
    Predicate<CountedComplaint> open =
        l ->
            l.receivedAt().isBefore(period.end())
                && (l.answeredAt() == null || !l.answeredAt().isBefore(period.end()));
    figures.add(Figures.count(FigureKey.CMP_RECEIVED, "", count(lines, received), VERSION));
    figures.add(
        Figures.share(
            FigureKey.CMP_ON_TIME,
            "",
            count(lines, answered.and(CountedComplaint::onTime)),
            count(lines, answered),
            VERSION));
    figures.add(Figures.count(FigureKey.CMP_ESCALATED, "", count(lines, escalated), VERSION));
    figures.add(Figures.count(FigureKey.CMP_OPEN, "", count(lines, open), VERSION));
    for (CountedComplaint line : lines) {
      List<String> behind = new ArrayList<>();
      if (received.test(line)) behind.add(FigureKey.CMP_RECEIVED);
      if (answered.test(line)) behind.add(FigureKey.CMP_ON_TIME);
      if (escalated.test(line)) behind.add(FigureKey.CMP_ESCALATED);
      if (open.test(line)) behind.add(FigureKey.CMP_OPEN);
      if (!behind.isEmpty()) {
        evidence.add(
            new EvidenceLine(
                EvidenceKind.COMPLAINT,
                line.reference(),
                "",
                "",
                line.receivedAt(),
                open.test(line) ? "OPEN" : "ANSWERED",
                null,
                behind));
      }
    }
    return new Counted(figures, evidence);
  }

  private static long count(List<CountedComplaint> lines, Predicate<CountedComplaint> which) {
    return lines.stream().filter(which).count();
  }
}
