package org.evident.supply.capacity.boundary;

import java.math.BigDecimal;
import org.evident.supply.capacity.rule.Outcome;

/**
 * What becomes of a metric under a scenario, or as it is.
 *
 * @param scenario number of the scenario, null for the metric as it is
 * @param revision of the scenario, 0 for the metric as it is
 * @param cost what the measure costs, or null
 */
public record ScenarioOutcome(
    String scenario,
    String title,
    int revision,
    BigDecimal cost,
    String currency,
    Outcome outcome) {}
