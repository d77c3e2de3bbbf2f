package org.evident.resolution.mailbox.boundary;

import java.time.Instant;
import java.util.List;
import org.evident.foundation.storage.boundary.Row;
import org.evident.resolution.mailbox.rule.MailFate;
import org.evident.resolution.mailbox.rule.MailReason;

/**
 * A mail that came in.
 *
 * @param sender the address it came from
 * @param senderName what the sender was called there, may be empty
 * @param text what it says; null in a list
 * @param files the names of what came with it
 * @param receivedAt when it reached the mail server
 * @param reason why it is kept or nothing comes of it, null where an incident came of it
 * @param detail the rule that refused it, the files that were not taken in, or why nothing comes of it; may be null
 * @param incident the number of the incident that came of it, null where none has
 * @param decidedBy who decided, null while nobody has
 * @param people the logins of those who have the address; empty in a list
 */
public record ReceivedMailView(
    long id,
    String number,
    String sender,
    String senderName,
    String subject,
    String text,
    String files,
    Instant receivedAt,
    MailFate fate,
    MailReason reason,
    String detail,
    String incident,
    String decidedBy,
    Instant decidedAt,
    List<String> people) {

  static final String COLUMNS =
      "select m.id, m.number, m.sender, m.sender_name, m.subject, m.files, m.received_at, m.fate,"
          + " m.reason, m.detail, m.record_number, coalesce(p.name, m.decided_by) as decided_by,"
          + " m.decided_at";
  static final String FROM =
      " from received_mail m left join person p on p.login = m.decided_by where ";

  static ReceivedMailView line(Row row) {
    return of(row, null, List.of());
  }

  static ReceivedMailView of(Row row, String text, List<String> people) {
    String reason = row.text("reason");
    return new ReceivedMailView(
        row.number("id"),
        row.text("number"),
        row.text("sender"),
        row.text("sender_name"),
        row.text("subject"),
        text,
        row.text("files"),
        row.instant("received_at"),
        MailFate.valueOf(row.text("fate")),
        reason == null ? null : MailReason.valueOf(reason),
        row.text("detail"),
        row.text("record_number"),
        row.text("decided_by"),
        row.instant("decided_at"),
        people);
  }
}
