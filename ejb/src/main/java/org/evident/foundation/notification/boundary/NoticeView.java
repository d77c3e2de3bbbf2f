package org.evident.foundation.notification.boundary;

import java.time.Instant;

/**
 * Something the reader was told.
 *
 * @param about the kind of the record, with its number
 * @param text what happened, in the reader's language
 * @param readAt when they marked it as read, or null
 */
public record NoticeView(
    long id, String topic, String about, String number, String text, Instant at, Instant readAt) {}
