package org.evident.supply.capacity.boundary;

import org.evident.supply.capacity.rule.Standing;

/** A metric with how it stood at the end of a period. */
public record MetricStanding(MetricView metric, Standing standing) {}
