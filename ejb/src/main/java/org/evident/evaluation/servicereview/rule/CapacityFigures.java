package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.evident.supply.capacity.rule.DaysLeft;
import org.evident.supply.capacity.rule.Reach;

/** Tells of each metric what was used at the end of the month, its thresholds, and the days left to the critical one (S11). */
public final class CapacityFigures {
  private static final String VERSION = "CAP/1";
  private static final String DAYS = "days";
  private static final double MOST = 1e15;

  private CapacityFigures() {}

  /** The figures of metrics, each with the metric behind it. */
  public static Counted of(Collection<CountedMetric> metrics) {
    List<Figure> figures = new ArrayList<>();
    List<EvidenceLine> evidence = new ArrayList<>();
    for (CountedMetric metric : metrics) {
      List<Figure> own = figures(metric);
      figures.addAll(own);
      evidence.add(line(metric, own));
    }
    return new Counted(figures, evidence);
  }

  private static List<Figure> figures(CountedMetric m) {
    DaysLeft left = m.standing().trend().critical();
    return List.of(
        figure(m, FigureKey.CAPACITY, m.unit(), value(m)),
        figure(m, FigureKey.CAPACITY_WARNING, m.unit(), decimal(m.warning())),
        figure(m, FigureKey.CAPACITY_CRITICAL, m.unit(), decimal(m.critical())),
        figure(m, FigureKey.CAPACITY_DAYS, DAYS, days(left.expected())),
        figure(m, FigureKey.CAPACITY_EARLY, DAYS, days(left.early())),
        figure(m, FigureKey.CAPACITY_LATE, DAYS, days(left.late())));
  }

  private static Figure figure(CountedMetric m, String key, String unit, BigDecimal value) {
    return Figures.amount(
        key, dimension(m.reference()), unit, value, m.standing().trend().daysUsed(), VERSION);
  }

  /** What the figures of a metric are cut by. */
  public static String dimension(String metric) {
    return FigureKey.METRIC + metric;
  }

  private static EvidenceLine line(CountedMetric m, List<Figure> figures) {
    boolean measured = m.standing().latest() != null;
    return new EvidenceLine(
        EvidenceKind.CAPACITY_METRIC,
        m.reference(),
        m.name(),
        "REACH_" + m.standing().trend().critical().expected().answer(),
        measured ? m.standing().latest().day().atStartOfDay(m.zone()).toInstant() : null,
        measured ? "CAPACITY_" + m.standing().alert() : "",
        value(m),
        figures.stream().map(Figure::name).toList());
  }

  private static BigDecimal value(CountedMetric m) {
    return m.standing().latest() == null ? null : decimal(m.standing().latest().value());
  }

  private static BigDecimal days(Reach reach) {
    return reach.days() == null ? null : BigDecimal.valueOf(reach.days());
  }

  /** A measured value; one larger than any figure of a review is no data. */
  private static BigDecimal decimal(double value) {
    return Math.abs(value) < MOST ? BigDecimal.valueOf(value) : null;
  }
}
