package org.evident.foundation.classification.boundary;

import org.evident.foundation.classification.rule.Classification;
import org.evident.kernel.RecordRef;

/** A record was classified, in the transaction that did it. */
public record Classified(RecordRef about, Classification level) {}
