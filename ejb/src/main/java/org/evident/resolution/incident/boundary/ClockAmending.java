package org.evident.resolution.incident.boundary;

import java.time.Instant;
import org.evident.kernel.RecordEvent;
import org.evident.kernel.RecordRef;

/**
 * A clock's verdict is about to be corrected; whoever has published it refuses that by breaking SLA-10.
 *
 * @param at the instant whose period the verdict belongs to (SLA-14)
 */
public record ClockAmending(RecordRef about, Instant at, long customer, long service)
    implements RecordEvent {}
