package org.evident.agreement.servicelevel.boundary;

import java.time.Instant;
import org.evident.kernel.RecordEvent;
import org.evident.kernel.RecordRef;

/** Terms of an agreement were written down; what supports its targets is to be compared with them (SLM-4). */
public record AgreementDrafted(RecordRef about, Instant at) implements RecordEvent {}
