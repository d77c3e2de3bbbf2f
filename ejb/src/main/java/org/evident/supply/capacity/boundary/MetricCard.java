package org.evident.supply.capacity.boundary;

import org.evident.supply.capacity.rule.MetricTerms;
import org.evident.supply.capacity.rule.TrendMethod;

/**
 * A metric with what is foretold of it.
 *
 * @param openEvents how many threshold events of it nobody has closed yet
 */
public record MetricCard(MetricView metric, ForecastView forecast, long openEvents) {

  /** How the metric is foretold: the method was chosen by the nightly job, which takes its time; a page only fits it. */
  MetricTerms inUse() {
    String used = forecast.method();
    return used == null ? metric.terms() : metric.terms().with(TrendMethod.valueOf(used));
  }
}
