package org.evident.supply.capacity.rule;

/**
 * How well a method would have foretold the last four weeks, which says how far to trust it.
 *
 * @param points how many days were foretold
 * @param mae mean absolute error, in the unit of the metric
 * @param mase the same, measured by what the day a season before would have missed by; null where that is always right
 * @param coverage80 share of the days that fell into the 80 percent interval
 * @param coverage95 share of the days that fell into the 95 percent interval
 */
public record TrackRecord(
    int points, double mae, Double mase, double coverage80, double coverage95) {}
