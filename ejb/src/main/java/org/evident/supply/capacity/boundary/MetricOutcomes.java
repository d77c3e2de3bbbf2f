package org.evident.supply.capacity.boundary;

import java.util.List;

/**
 * Outcomes of one metric side by side.
 *
 * @param outcomes that of the metric as it is first
 */
public record MetricOutcomes(MetricCard metric, List<ScenarioOutcome> outcomes) {}
