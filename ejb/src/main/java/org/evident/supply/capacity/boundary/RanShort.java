package org.evident.supply.capacity.boundary;

import org.evident.kernel.RecordRef;

/**
 * A metric is found to have run short and caused an incident (CAPM-4).
 *
 * @param incident that deals with the harm
 * @param metric that reached its threshold
 */
public record RanShort(RecordRef incident, RecordRef metric) {}
