package org.evident.supply.staffing.boundary;

/**
 * How the teams stand in a month.
 *
 * @param period the month
 * @param plans how many plans hold
 * @param shortOf how many of them need more hours than there are
 * @param load percent of all hours available that are needed, null without any
 */
public record StaffCounts(String period, long plans, long shortOf, Double load) {}
