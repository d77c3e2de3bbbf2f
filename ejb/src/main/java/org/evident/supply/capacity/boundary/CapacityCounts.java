package org.evident.supply.capacity.boundary;

/**
 * How the metrics within reach stand.
 *
 * @param metrics active ones
 * @param critical those at or beyond their critical threshold
 * @param openEvents threshold events nobody has closed yet
 * @param incidents threshold events that an incident dealt with, all of them
 */
public record CapacityCounts(long metrics, long critical, long openEvents, long incidents) {}
