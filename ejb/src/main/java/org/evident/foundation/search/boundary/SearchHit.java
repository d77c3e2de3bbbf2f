package org.evident.foundation.search.boundary;

import org.evident.kernel.RecordKind;

/**
 * A record that fits.
 *
 * @param kind what it is, such as INCIDENT
 * @param number its number
 * @param title what people recognise it by
 */
public record SearchHit(RecordKind kind, String number, String title) {}
