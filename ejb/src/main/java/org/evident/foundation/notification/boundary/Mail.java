package org.evident.foundation.notification.boundary;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.evident.foundation.storage.boundary.Row;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/**
 * A mail that is to go out.
 *
 * @param notice the key of what it tells
 * @param attempts how often it was tried before
 * @param messageId the same at every attempt, so that a reader can tell a repetition
 */
public record Mail(
    long notice,
    int attempts,
    String messageId,
    String login,
    String name,
    String address,
    RecordRef about,
    String subject,
    String body) {

  static final String QUERY =
      "select m.notice_id, m.attempts, m.message_id, n.topic, n.record_kind, n.record_number,"
          + " n.fillings, p.login, p.name, p.email, p.language, p.zone from notice_mail m join notice n"
          + " on n.id = m.notice_id join person p on p.id = n.person_id ";

  static Mail of(Row row) {
    List<String> values = List.of(row.text("fillings").split(Outbox.SEPARATOR, -1));
    NoticeTexts texts =
        new NoticeTexts(Locale.forLanguageTag(row.text("language")), ZoneId.of(row.text("zone")));
    return new Mail(
        row.number("notice_id"),
        (int) row.number("attempts"),
        row.text("message_id"),
        row.text("login"),
        row.text("name"),
        row.text("email"),
        new RecordRef(RecordKind.valueOf(row.text("record_kind")), row.text("record_number")),
        texts.subject(row.text("topic"), values),
        texts.body(row.text("topic"), values));
  }
}
