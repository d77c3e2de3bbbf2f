package org.evident.foundation.servicetime.boundary;

import java.time.Instant;
import org.evident.kernel.RecordEvent;
import org.evident.kernel.RecordRef;

/** A calendar has other hours on future dates (CAL-6); its number is its code. */
public record CalendarChanged(RecordRef about, Instant at) implements RecordEvent {}
