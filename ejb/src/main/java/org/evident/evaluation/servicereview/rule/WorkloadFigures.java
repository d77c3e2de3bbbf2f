package org.evident.evaluation.servicereview.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Holds what came in against the limit of an agreement, which is a limit of all its services together (S11, SLM-5). */
public final class WorkloadFigures {

  private WorkloadFigures() {}

  /**
   * The workload the agreement is judged by, and beside it which share of it came from this service.
   *
   * @param own what came in for this service, {@code null} if nobody counted it
   * @param others what came in for each other service of the agreement
   */
  public static List<Figure> together(
      String measure,
      BigDecimal own,
      Collection<BigDecimal> others,
      BigDecimal limit,
      BigDecimal tolerancePercent,
      String version) {
    BigDecimal all =
        Stream.concat(Stream.of(own == null ? BigDecimal.ZERO : own), others.stream())
            .filter(Objects::nonNull)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal measured = own == null && others.isEmpty() ? null : all;
    return List.of(
        Figures.workload(measure, measured, limit, tolerancePercent, version),
        Figures.percent(
            FigureKey.WORKLOAD_SHARE,
            measure,
            own,
            measured,
            own == null ? 0 : own.longValue(),
            version));
  }
}
