package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;

/**
 * What came in against a limit that is not of a month (S11, SLM-5): of days and weeks the busiest is held against it, of a
 * quarter or a year what came since its first day.
 *
 * @param parts the days, weeks or months that are counted apart, the earliest first
 * @param service the one whose review it is
 * @param several whether the limit is one of more services together
 */
public record PeriodWorkload(
    WorkloadMeasure what,
    List<Part> parts,
    long service,
    boolean several,
    BigDecimal limit,
    BigDecimal tolerancePercent) {

  private static final String VERSION = "LOAD/2";

  /** What came in within some days, by the key of the service it was for. */
  public record Part(WorkloadPeriod.Days days, Map<Long, BigDecimal> byService) {
    BigDecimal all() {
      return byService.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What came in for one service. */
    public BigDecimal of(long service) {
      return byService.getOrDefault(service, BigDecimal.ZERO);
    }
  }

  /** What is held against the limit: all of a quarter or year so far, else the busiest day or week, of several the first. */
  public List<Part> judged() {
    return what.period().isRunning() ? parts : List.of(busiest());
  }

  private Part busiest() {
    Comparator<Part> fuller = Comparator.comparing(Part::all);
    return parts.stream()
        .reduce((one, other) -> fuller.compare(other, one) > 0 ? other : one)
        .orElseThrow();
  }

  /** The figure that is judged, with the service's own share of several, and how many days or weeks were beyond the limit. */
  public List<Figure> figures() {
    BigDecimal all = sum(judged().stream().map(Part::all).toList());
    BigDecimal own = sum(judged().stream().map(part -> part.of(service)).toList());
    // Where nobody ever asked, nobody may have recorded it; that no incident came is a count
    // (NUM-4).
    boolean none = all.signum() == 0 && "REQUESTS".equals(what.measure());
    List<Figure> figures = new ArrayList<>();
    figures.add(Figures.workload(what.name(), none ? null : all, limit, tolerancePercent, VERSION));
    if (several) {
      figures.add(
          Figures.percent(
              FigureKey.WORKLOAD_SHARE,
              what.name(),
              none ? null : own,
              none ? null : all,
              own.longValue(),
              VERSION));
    }
    if (!what.period().isRunning()) {
      figures.add(Figures.count(FigureKey.WORKLOAD_OVER, what.name(), over().size(), VERSION));
    }
    return figures;
  }

  /** The name of the figure that is counted from records of the service alone. */
  public String own() {
    return (several ? FigureKey.WORKLOAD_SHARE : FigureKey.WORKLOAD) + ":" + what.name();
  }

  /** The busiest day or week and each beyond the limit, so that these open what they were counted from. */
  public List<EvidenceLine> told(ZoneId zone) {
    if (what.period().isRunning()) {
      return List.of();
    }
    List<Part> over = over();
    return parts.stream()
        .filter(part -> over.contains(part) || part.equals(busiest()) && part.all().signum() > 0)
        .map(part -> told(part, over.contains(part), zone))
        .toList();
  }

  private EvidenceLine told(Part part, boolean over, ZoneId zone) {
    return new EvidenceLine(
        EvidenceKind.WORKLOAD_SPAN,
        what.measure() + " " + name(part),
        "",
        what.goal(),
        part.days().from().atStartOfDay(zone).toInstant(),
        Judgement.workload(part.all(), limit, tolerancePercent).name(),
        part.all(),
        over ? List.of(FigureKey.WORKLOAD_OVER + ":" + what.name()) : List.of(),
        limit,
        null);
  }

  private String name(Part part) {
    return what.period() == WorkloadPeriod.DAY
        ? part.days().from().toString()
        : "%d-W%02d"
            .formatted(
                part.days().from().get(IsoFields.WEEK_BASED_YEAR),
                part.days().from().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private List<Part> over() {
    return parts.stream().filter(part -> part.all().compareTo(limit) > 0).toList();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
