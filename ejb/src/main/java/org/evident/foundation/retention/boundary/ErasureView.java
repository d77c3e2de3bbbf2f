package org.evident.foundation.retention.boundary;

import java.time.Instant;

/**
 * Somebody who was forgotten.
 *
 * @param number of the person, under which the record stays
 * @param pseudonym what stands where login and name stood
 */
public record ErasureView(String number, String pseudonym, Instant at) {}
