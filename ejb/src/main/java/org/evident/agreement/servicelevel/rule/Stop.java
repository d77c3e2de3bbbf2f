package org.evident.agreement.servicelevel.rule;

import java.time.Instant;
import java.util.Optional;

/**
 * A stop of a clock and what was said of it then (SLA-8, SLA-11).
 *
 * @param at the instant of the stop
 * @param consumedSeconds what was used by then
 * @param result MET or BREACHED, or EXCLUDED where nothing is agreed
 * @param target the target in force immediately before the stop (SLA-10)
 */
public record Stop(Instant at, long consumedSeconds, ClockResult result, Optional<Target> target) {}
