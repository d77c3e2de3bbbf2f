package org.evident.supply.capacity.boundary;

import java.time.LocalDate;
import org.evident.supply.capacity.rule.KeyFigures;

/**
 * The key figures of a metric as pages and programs show them.
 *
 * @param day the last complete day, null without one
 * @param utilisation percent of all there is, null where nothing limits it
 * @param received samples of the last 30 days that are over
 * @param completeness percent of those there should be, null without a day
 * @param monthError mean absolute error of what was foretold 30 days ahead, in the unit of the metric, or null
 * @param incidents incidents that lack of it caused (CAPM-4)
 */
public record MetricFigures(
    LocalDate day,
    Double utilisation,
    long received,
    Double completeness,
    Double monthError,
    long incidents) {

  static MetricFigures of(KeyFigures figures, long incidents) {
    return new MetricFigures(
        figures.latest() == null ? null : figures.latest().day(),
        figures.utilisation(),
        figures.received(),
        figures.completeness(),
        figures.monthError(),
        incidents);
  }
}
