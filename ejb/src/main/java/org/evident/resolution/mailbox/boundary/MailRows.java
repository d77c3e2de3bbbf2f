package org.evident.resolution.mailbox.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.search.boundary.SearchIndex;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.resolution.mailbox.rule.MailFile;
import org.evident.resolution.mailbox.rule.MailSorting;
import org.evident.resolution.mailbox.rule.ReceivedMail;

/** Writes down what mails came and what became of them. */
@ApplicationScoped
class MailRows {

  private static final int BLOCK = 50;
  private static final int NAME = 200;
  private static final int ADDRESS = 320;
  private static final int SUBJECT = 500;
  private static final int BODY = 20_000;
  private static final int FILES = 2_000;
  private static final int DETAIL = 500;

  @Inject private Statements statements;
  @Inject private Numbers numbers;
  @Inject private SearchIndex index;
  @Inject private Clock clock;

  /** Whether a mail was taken in before (MBX-1). */
  boolean knows(String id) {
    return statements
        .first("select id from received_mail where message_id = ?", row -> row.number("id"), id)
        .isPresent();
  }

  /** How many mails of a sender were taken in since an instant (MBX-4). */
  int lately(String sender, Instant since) {
    return statements
        .first(
            "select count(*) as n from received_mail where sender = ? and taken_at > ? and fate in"
                + " ('REPORTED', 'REPLIED', 'NOTED')",
            row -> (int) row.number("n"),
            sender,
            since)
        .orElse(0);
  }

  /** Writes a mail down and answers with its number. */
  String write(ReceivedMail mail, MailSorting.Verdict verdict, String detail) {
    Instant now = clock.instant();
    String number = numbers.next(RecordKind.RECEIVED_MAIL, now.atZone(ZoneOffset.UTC).getYear());
    statements.change(
        "insert into received_mail (id, number, message_id, sender, sender_name, subject, body, files,"
            + " received_at, taken_at, fate, reason, detail) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?)",
        statements.block("received_mail_seq", BLOCK),
        number,
        mail.id(),
        fit(mail.sender(), ADDRESS),
        fit(mail.name(), NAME),
        fit(mail.subject(), SUBJECT),
        fit(mail.text(), BODY),
        fit(mail.files().stream().map(MailFile::name).collect(Collectors.joining(", ")), FILES),
        mail.receivedBy(now),
        now,
        verdict.fate(),
        verdict.reason() == null ? null : verdict.reason().name(),
        detail == null ? null : fit(detail, DETAIL));
    index.refresh(RecordKind.RECEIVED_MAIL, List.of(number));
    return number;
  }

  /** Says which record came of a mail. */
  void became(String number, String record) {
    statements.change(
        "update received_mail set record_number = ? where number = ?", record, number);
  }

  /** Says which files of a mail were not taken in. */
  void detail(String number, String files) {
    statements.change(
        "update received_mail set detail = ? where number = ?", fit(files, DETAIL), number);
  }

  private static String fit(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
