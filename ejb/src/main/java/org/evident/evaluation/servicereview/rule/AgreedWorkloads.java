package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.rule.WorkloadMeasure;
import org.evident.agreement.servicelevel.rule.WorkloadPeriod;

/**
 * The workloads of a customer (S11): what the services of an agreement had to carry together, against the limit it names once
 * for all of them (SLM-5).
 */
final class AgreedWorkloads {

  private final Map<String, Map<String, List<Part>>> byMeasure = new TreeMap<>();

  /** The workload of one service, with what was agreed of it; its figure may be that of the whole agreement. */
  private record Part(Figure figure, BigDecimal own, BigDecimal tolerance, long over) {
    static Part of(ReviewContent service, Figure figure) {
      BigDecimal own =
          service.figure(FigureKey.WORKLOAD_SHARE, figure.dimension()).orElse(figure).numerator();
      long over =
          service
              .figure(FigureKey.WORKLOAD_OVER, figure.dimension())
              .map(f -> f.value().longValue())
              .orElse(0L);
      return new Part(figure, own, AgreedWorkloads.tolerance(service, figure.dimension()), over);
    }
  }

  /** Takes in the workloads of a service. */
  void add(ReviewContent service) {
    String agreed =
        service.agreements().stream()
            .map(AgreementLine::reference)
            .distinct()
            .sorted()
            .collect(Collectors.joining(" "));
    service.figures().stream()
        .filter(figure -> figure.key().equals(FigureKey.WORKLOAD))
        .forEach(
            figure ->
                byMeasure
                    .computeIfAbsent(figure.dimension(), m -> new TreeMap<>())
                    .computeIfAbsent(agreed, a -> new ArrayList<>())
                    .add(Part.of(service, figure)));
  }

  /**
   * One figure for each measure: judged where one agreement covers it, a plain share of several limits together. The busiest
   * days or weeks of two agreements need not be the same, so that these make no sum.
   */
  List<Figure> totals(String version) {
    List<Figure> totals = new ArrayList<>();
    byMeasure.forEach(
        (measure, agreements) -> {
          WorkloadPeriod period = WorkloadMeasure.of(measure).period();
          boolean summed = period == WorkloadPeriod.MONTH || period.isRunning();
          if (summed || agreements.size() == 1) {
            totals.add(total(measure, agreements, version));
          }
          if (!summed && agreements.size() == 1) {
            totals.add(
                Figures.count(
                    FigureKey.WORKLOAD_OVER,
                    measure,
                    agreements.values().iterator().next().get(0).over(),
                    version));
          }
        });
    return totals;
  }

  private static Figure total(String measure, Map<String, List<Part>> agreements, String version) {
    List<Part> all = agreements.values().stream().flatMap(List::stream).toList();
    BigDecimal measured = sum(all.stream().map(Part::own).filter(Objects::nonNull).toList());
    BigDecimal limit =
        sum(
            agreements.values().stream()
                .map(parts -> parts.get(0).figure().denominator())
                .toList());
    return agreements.size() == 1
        ? Figures.workload(measure, measured, limit, all.get(0).tolerance(), version)
        : Figures.percent(
            FigureKey.WORKLOAD,
            measure,
            measured,
            limit,
            measured == null ? 0 : measured.longValue(),
            version);
  }

  /** The sum; {@code null} of nothing, which is not zero. */
  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal::add).orElse(null);
  }

  private static BigDecimal tolerance(ReviewContent service, String measure) {
    return service.agreements().stream()
        .flatMap(agreement -> agreement.targets().stream())
        .filter(target -> target.figure().equals(FigureKey.WORKLOAD + "_" + measure))
        .map(TargetLine::tolerance)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }
}
