package org.evident.supply.capacity.boundary;

/** A metric with what is foretold of it. */
public record MetricCard(MetricView metric, ForecastView forecast) {}
