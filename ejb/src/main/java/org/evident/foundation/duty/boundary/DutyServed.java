package org.evident.foundation.duty.boundary;

import java.time.Instant;
import org.evident.kernel.RecordRef;

/**
 * A process has made a record that shows what a duty asks for, should there be such a duty.
 *
 * @param key of the duty, such as {@code SLA_REPORTING}
 * @param subject number of the record the duty is about
 * @param result the record that shows it
 */
public record DutyServed(String key, String subject, RecordRef result, Instant at) {}
