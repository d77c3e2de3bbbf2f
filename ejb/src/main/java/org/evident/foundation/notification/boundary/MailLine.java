package org.evident.foundation.notification.boundary;

import java.time.Instant;

/**
 * A mail as the administrator sees it; what it says is the recipient's own business.
 *
 * @param cause what the mail server said last, or why none was reached
 * @param nextAt when it is tried again; of a dead letter, when it was put aside
 */
public record MailLine(
    long id,
    String recipient,
    String topic,
    String number,
    String state,
    int attempts,
    String cause,
    Instant nextAt,
    Instant sentAt) {}
