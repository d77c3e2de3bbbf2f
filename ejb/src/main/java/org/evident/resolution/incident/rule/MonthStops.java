package org.evident.resolution.incident.rule;

import org.evident.agreement.servicelevel.rule.Metric;

/**
 * Clocks of one metric and priority that stopped in a month and count (SLA-14), in seconds of service time.
 *
 * @param clocks met and breached ones
 * @param met those within their limit
 */
public record MonthStops(
    Metric metric,
    String priority,
    long clocks,
    long met,
    long consumedSeconds,
    long pausedSeconds) {}
