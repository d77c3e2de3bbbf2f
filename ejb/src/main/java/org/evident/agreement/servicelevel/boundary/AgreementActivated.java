package org.evident.agreement.servicelevel.boundary;

import java.time.Instant;
import org.evident.kernel.RecordEvent;
import org.evident.kernel.RecordRef;

/** A version of an agreement has come into force. */
public record AgreementActivated(RecordRef about, Instant at, long customer)
    implements RecordEvent {}
