package org.evident.supply.budget.rule;

import java.math.BigDecimal;

/** Credit in percent of the monthly fee from an availability upwards, up to the next band. */
public record CreditBand(BigDecimal fromAvailability, BigDecimal creditPercent) {}
