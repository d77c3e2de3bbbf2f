package org.evident.evaluation.servicereview.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Judges the targets of suppliers that support a service, and whether they fit what is agreed with its customer (S14). */
public final class SupplierFigures {
  private static final String VERSION = "SUP/1";
  private static final long MINUTE = 60;

  private SupplierFigures() {}

  /**
   * The share of targets met among those with a result, how many do not fit, and every target as evidence.
   *
   * @param targets the suppliers' targets of the month
   * @param agreed what is agreed with the customer, empty where nothing is
   * @param at the instant the targets count by
   */
  public static Counted of(
      Collection<CountedSupplierTarget> targets, Collection<TargetLine> agreed, Instant at) {
    List<EvidenceLine> evidence = new ArrayList<>();
    long met = 0;
    long judged = 0;
    long gaps = 0;
    for (CountedSupplierTarget target : targets) {
      boolean gap = isGap(target, agreed);
      List<String> behind = new ArrayList<>();
      if (target.verdict() != Verdict.NO_DATA) {
        judged++;
        behind.add(FigureKey.SUPPLIER);
      }
      if (target.verdict() == Verdict.MET) met++;
      if (gap) {
        gaps++;
        behind.add(FigureKey.SUPPLIER_GAPS);
      }
      evidence.add(line(target, gap, behind, at));
    }
    List<Figure> figures =
        List.of(
            Figures.share(FigureKey.SUPPLIER, "", met, judged, VERSION),
            Figures.count(FigureKey.SUPPLIER_GAPS, "", gaps, VERSION));
    return new Counted(figures, evidence);
  }

  /**
   * Whether a supplier's target cannot carry what is agreed with the customer: its limit and our own handling take longer
   * than the customer's limit, it is less available than the service has to be, or it works fewer hours (SLM-4).
   */
  static boolean isGap(CountedSupplierTarget target, Collection<TargetLine> agreed) {
    return target.hoursShort()
        || agreed.stream()
            .filter(line -> line.figure().equals(figure(target.metric())))
            .filter(line -> fits(target.priority(), line.dimension()))
            .anyMatch(line -> tooLong(target, line) || tooLittle(target, line));
  }

  private static boolean tooLong(CountedSupplierTarget target, TargetLine line) {
    if (target.limitMinutes() == null || line.limitSeconds() == null) return false;
    long handling = target.handlingMinutes() == null ? 0 : target.handlingMinutes();
    return (target.limitMinutes() + handling) * MINUTE > line.limitSeconds();
  }

  private static boolean tooLittle(CountedSupplierTarget target, TargetLine line) {
    return line.figure().equals(FigureKey.AVAIL)
        && line.goal() != null
        && target.goal().compareTo(line.goal()) < 0;
  }

  /** A target for one priority carries that priority; one for all, and one without any, carries each. */
  private static boolean fits(String priority, String dimension) {
    return priority == null || dimension.isEmpty() || priority.equals(dimension);
  }

  private static String figure(String metric) {
    return switch (metric) {
      case "RESPONSE" -> FigureKey.RESP;
      case "RESOLUTION" -> FigureKey.RESO;
      case "FULFILMENT" -> FigureKey.FULF;
      case "AVAILABILITY" -> FigureKey.AVAIL;
      default -> "";
    };
  }

  private static EvidenceLine line(
      CountedSupplierTarget target, boolean gap, List<String> behind, Instant at) {
    String detail =
        target.priority() == null ? target.metric() : target.metric() + " " + target.priority();
    return new EvidenceLine(
        EvidenceKind.SUPPLIER_TARGET,
        target.reference(),
        target.supplier(),
        detail,
        at,
        target.verdict().name(),
        target.actual(),
        behind,
        target.goal(),
        gap ? "GAP" : null);
  }
}
