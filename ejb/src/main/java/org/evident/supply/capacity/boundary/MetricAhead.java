package org.evident.supply.capacity.boundary;

import java.time.LocalDate;
import org.evident.supply.capacity.rule.Outcome;

/**
 * A metric as it is and as it is expected to be.
 *
 * @param value of the last complete day, or null without one
 * @param day that day, or null
 * @param base what becomes of it as it is
 * @param chosen what becomes of it under a scenario, or null where none was chosen
 */
public record MetricAhead(
    MetricCard card, Double value, LocalDate day, Outcome base, ScenarioOutcome chosen) {}
