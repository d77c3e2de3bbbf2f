package org.evident.resolution.incident.rule;

/**
 * How many incidents of one priority came, went and waited in a month (monthly-service-review.md 3.1, 8.1).
 *
 * @param opened reported in the month, without duplicates and errors
 * @param caused of the opened: a change is confirmed as cause
 * @param resolved solved for good in the month and not cancelled
 * @param repeated of the resolved: reopened at least once
 * @param firstLine of the resolved: by the service desk alone
 * @param atStart waiting at the start
 * @param atEnd waiting at the end
 * @param balanced solved at the end, with that solution in the month
 * @param reopened solved at the start and reopened in the month
 * @param cancelled waiting or opened, and cancelled in the month
 */
public record MonthVolume(
    String priority,
    long opened,
    long caused,
    long resolved,
    long repeated,
    long firstLine,
    long atStart,
    long atEnd,
    long balanced,
    long reopened,
    long cancelled) {}
