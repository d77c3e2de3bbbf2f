package org.evident.supply.capacity.boundary;

/**
 * A metric with what is foretold of it.
 *
 * @param openEvents how many threshold events of it nobody has closed yet
 */
public record MetricCard(MetricView metric, ForecastView forecast, long openEvents) {}
