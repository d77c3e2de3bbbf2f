package org.evident.supply.capacity.boundary;

/**
 * How the metrics within reach stand.
 *
 * @param metrics active ones
 * @param critical those at or beyond their critical threshold
 * @param openEvents threshold events nobody has closed yet
 * @param incidents that lack of capacity caused, all of them (CAPM-4)
 */
public record CapacityCounts(long metrics, long critical, long openEvents, long incidents) {}
