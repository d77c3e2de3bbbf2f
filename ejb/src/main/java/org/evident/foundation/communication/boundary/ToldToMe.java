package org.evident.foundation.communication.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.evident.foundation.communication.rule.Receipt;
import org.evident.foundation.storage.boundary.Row;

/**
 * Something the caller is asked to read, and to say that they have (COM-6).
 *
 * @param number of the communication
 * @param topic one of the codes of {@code Topic}
 * @param subject the topic in words, or null
 * @param issuer login of who told it
 * @param sentAt when it was told
 * @param content what was told
 * @param due the last day for saying so
 * @param acknowledgedAt when the caller said so, or null
 * @param overdue whether the last day is over and the caller has not
 */
public record ToldToMe(
    String number,
    String topic,
    String subject,
    String issuer,
    Instant sentAt,
    String content,
    LocalDate due,
    Instant acknowledgedAt,
    boolean overdue) {

  static ToldToMe of(Row row, LocalDate today) {
    Receipt receipt = new Receipt(row.date("due"), row.instant("acknowledged_at"));
    return new ToldToMe(
        row.text("number"),
        row.text("topic"),
        row.text("subject"),
        row.text("issuer"),
        row.instant("sent_at"),
        row.text("content"),
        receipt.due(),
        receipt.at(),
        receipt.isOverdue(today));
  }
}
