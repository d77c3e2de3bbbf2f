package org.evident.foundation.history.boundary;

import org.evident.kernel.RecordRef;

/** The history has an entry about a record; its transaction is still open. */
public record RecordWritten(RecordRef about) {}
