package org.evident.foundation.register.boundary;

import java.time.Instant;
import org.evident.kernel.RecordRef;

/** A record stands no longer, and what leaned on it has to be looked at, in the same transaction. */
public record RecordWithdrawn(RecordRef record, String reason, Instant at) {}
