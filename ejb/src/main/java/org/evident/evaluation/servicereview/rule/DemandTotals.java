package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a customer consumed beside what was foretold for it, over all its services (S11): by unit, since amounts of different
 * units make no sum. Each service brings only the forecasts that were made for the customer.
 */
final class DemandTotals {

  private final TreeMap<String, List<ReviewContent>> byUnit = new TreeMap<>();

  /** Takes in what was foretold of a service. */
  void add(ReviewContent service) {
    service.figures().stream()
        .filter(figure -> figure.key().equals(FigureKey.DEM_FORETOLD))
        .forEach(
            figure ->
                byUnit.computeIfAbsent(figure.dimension(), u -> new ArrayList<>()).add(service));
  }

  /** Consumption, forecast and deviation of each unit. */
  List<Figure> totals(String version) {
    List<Figure> totals = new ArrayList<>();
    byUnit.forEach((unit, services) -> totals.addAll(total(unit, services, version)));
    return totals;
  }

  /** Where the consumption of one service is not known, that of all is not either: what is known of the others is too little. */
  private static List<Figure> total(String unit, List<ReviewContent> services, String version) {
    BigDecimal foretold = sum(values(services, FigureKey.DEM_FORETOLD, unit));
    List<BigDecimal> known = values(services, FigureKey.DEM_CONSUMED, unit);
    BigDecimal consumed = known.size() == services.size() ? sum(known) : null;
    long sample = services.size();
    return List.of(
        Figures.amount(FigureKey.DEM_CONSUMED, unit, "count", consumed, sample, version),
        Figures.amount(FigureKey.DEM_FORETOLD, unit, "count", foretold, sample, version),
        Figures.percent(
            FigureKey.DEM_DEVIATION,
            unit,
            consumed == null ? null : consumed.subtract(foretold),
            consumed == null ? null : foretold,
            sample,
            version));
  }

  private static List<BigDecimal> values(List<ReviewContent> services, String key, String unit) {
    return services.stream()
        .map(service -> service.figure(key, unit))
        .flatMap(Optional::stream)
        .map(Figure::value)
        .filter(Objects::nonNull)
        .toList();
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
