package org.evident.supply.capacity.rule;

import java.time.LocalDate;

/**
 * A day of a metric as charts show it.
 *
 * @param complete whether enough samples came to let the day count (CAP-1)
 */
public record DayValue(LocalDate day, double value, boolean complete) {}
