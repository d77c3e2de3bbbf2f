package org.evident.foundation.link.boundary;

import java.time.Instant;

/**
 * A relation as one of its records shows it.
 *
 * @param outgoing whether it begins at the record asked about
 * @param kind of the record at the other end
 * @param number of the record at the other end
 */
public record LinkView(
    String relation,
    boolean outgoing,
    String kind,
    String number,
    Instant since,
    String createdBy) {}
