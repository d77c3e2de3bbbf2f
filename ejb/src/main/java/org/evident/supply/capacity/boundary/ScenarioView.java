package org.evident.supply.capacity.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.evident.supply.capacity.rule.WhatIf;

/**
 * A revision of a scenario.
 *
 * @param revision which one this is, counted from 1
 * @param revisions how many there are
 * @param metrics numbers of those it is about that are within reach
 * @param withdrawnReason why it counts no longer, or null while it does
 * @param version how often the scenario has changed
 */
public record ScenarioView(
    String number,
    String title,
    int revision,
    int revisions,
    String assumptions,
    BigDecimal cost,
    String currency,
    List<WhatIf> changes,
    List<String> metrics,
    String madeBy,
    Instant madeAt,
    Instant withdrawnAt,
    String withdrawnReason,
    long version) {}
