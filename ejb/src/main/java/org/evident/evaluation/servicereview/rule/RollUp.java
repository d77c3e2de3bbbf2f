package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of a customer from the reviews of its services (section 4).
 *
 * <p>Counts and minutes are summed, quotients are taken anew from summed numerators and denominators (NUM-5), median and
 * percentile from all clocks together (NUM-6); what cannot be pooled honestly, availability above all, is shown per service
 * only.
 */
public final class RollUp {
  private static final String VERSION = "ROLLUP/1";
  private static final Set<String> NOT_SUMMED =
      Set.of(
          FigureKey.AVAIL,
          FigureKey.MTRS,
          FigureKey.MTBF,
          FigureKey.MTBSI,
          FigureKey.MEDIAN,
          FigureKey.P90,
          FigureKey.MARGIN,
          FigureKey.ANSWERS_NEEDED,
          FigureKey.REPRESENTATIVE,
          FigureKey.AST,
          FigureKey.PLANNED_ALLOWED,
          FigureKey.BASIS,
          FigureKey.UNITCOST,
          FigureKey.DEM_CONSUMED,
          FigureKey.DEM_FORETOLD,
          FigureKey.DEM_DEVIATION,
          FigureKey.WORKLOAD,
          FigureKey.WORKLOAD_SHARE,
          FigureKey.WORKLOAD_OVER,
          FigureKey.OTHER_AT_LEAST,
          FigureKey.OTHER_AT_MOST);

  private RollUp() {}

  /** One figure per service under its number, the pooled total under the empty dimension, and how many services are on target. */
  public static List<Figure> of(List<ReviewContent> services) {
    return of(services, List.of());
  }

  /**
   * The same, with figures about the customer's services as a whole pooled into the totals.
   *
   * @param whole figures that belong to no single service
   */
  public static List<Figure> of(List<ReviewContent> services, List<Figure> whole) {
    List<Figure> figures = new ArrayList<>();
    TreeMap<String, List<Figure>> byKey = new TreeMap<>();
    AgreedWorkloads workloads = new AgreedWorkloads();
    DemandTotals demand = new DemandTotals();
    for (ReviewContent service : services) {
      workloads.add(service);
      demand.add(service);
      String number = service.services().get(0).number();
      for (Figure figure : service.figures()) {
        if (figure.dimension().isEmpty()) figures.add(perService(figure, number));
        if (isSummed(figure))
          byKey.computeIfAbsent(figure.name(), n -> new ArrayList<>()).add(figure);
      }
      figures.add(
          Figures.count(FigureKey.TARGETS_MET, number, count(service, Verdict.MET), VERSION));
      figures.add(
          Figures.count(FigureKey.TARGETS_MISSED, number, count(service, Verdict.MISSED), VERSION));
    }
    boolean surveyed = services.stream().anyMatch(s -> s.figure(FigureKey.CSAT).isPresent());
    for (Figure figure : whole) {
      if (isSummed(figure))
        byKey.computeIfAbsent(figure.name(), n -> new ArrayList<>()).add(figure);
      else figures.add(ofWhole(figure, surveyed));
    }
    byKey.values().stream().map(RollUp::total).filter(Objects::nonNull).forEach(figures::add);
    figures.addAll(PooledDurations.of(services, VERSION));
    figures.addAll(TopItems.pooled(services, VERSION));
    figures.addAll(workloads.totals(VERSION));
    figures.addAll(demand.totals(VERSION));
    long onTarget =
        services.stream()
            .map(s -> s.figure(FigureKey.AVAIL))
            .flatMap(Optional::stream)
            .filter(f -> f.verdict() == Verdict.MET)
            .count();
    long measured =
        services.stream()
            .map(s -> s.figure(FigureKey.AVAIL))
            .flatMap(Optional::stream)
            .filter(Figure::judged)
            .count();
    figures.add(Figures.share(FigureKey.ON_TARGET, "", onTarget, measured, VERSION));
    return List.copyOf(figures);
  }

  private static boolean isSummed(Figure figure) {
    return !NOT_SUMMED.contains(figure.key()) && !figure.dimension().startsWith(FigureKey.ITEM);
  }

  /**
   * What a survey of the whole customer says of its own answers (SAT-3 to SAT-5): how many are needed, whether they stand for all
   * and their margin. It is the total's where no service was asked, and stands beside the total where others were pooled with it.
   */
  private static Figure ofWhole(Figure figure, boolean surveyed) {
    return surveyed ? perService(figure, FigureKey.WHOLE) : figure;
  }

  private static long count(ReviewContent service, Verdict verdict) {
    return service.figures().stream().filter(f -> f.verdict() == verdict).count();
  }

  private static Figure perService(Figure f, String number) {
    return new Figure(
        f.key(),
        number,
        f.unit(),
        f.numerator(),
        f.denominator(),
        f.value(),
        f.sampleSize(),
        f.goal(),
        f.verdict(),
        f.warning(),
        f.queryVersion(),
        f.comparison());
  }

  private static Figure total(List<Figure> parts) {
    Figure first = parts.get(0);
    if (parts.stream().anyMatch(p -> !p.unit().equals(first.unit()))) return null;
    long sample = parts.stream().mapToLong(Figure::sampleSize).sum();
    if (parts.stream().allMatch(p -> p.denominator() == null)) {
      List<BigDecimal> values = parts.stream().map(Figure::value).filter(Objects::nonNull).toList();
      BigDecimal sum =
          values.isEmpty() ? null : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      return Figures.amount(first.key(), first.dimension(), first.unit(), sum, sample, VERSION);
    }
    BigDecimal numerator =
        parts.stream()
            .map(Figure::numerator)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal denominator =
        parts.stream()
            .map(Figure::denominator)
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return first.unit().equals("%")
        ? Figures.percent(first.key(), first.dimension(), numerator, denominator, sample, VERSION)
        : Figures.quotient(
            first.key(), first.dimension(), first.unit(), numerator, denominator, sample, VERSION);
  }
}
