package org.evident.foundation.notification.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The administrator's door to the mails: which wait and why, which were put aside, and another try for those. */
@Stateless
@RolesAllowed(ADMIN)
public class Mails {

  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * The mails of a state, newest first.
   *
   * @param state {@code WAITING}, {@code SENT} or {@code DEAD}
   * @param before the key of the last row of the page before, or null for the first page
   */
  public Page<MailLine> page(String state, Long before, int limit) {
    List<MailLine> lines =
        statements.list(
            "select m.notice_id, p.login, n.topic, n.record_number, m.state, m.attempts, m.cause,"
                + " m.next_at, m.sent_at from notice_mail m join notice n on n.id = m.notice_id join"
                + " person p on p.id = n.person_id where m.state = ? and m.notice_id < ? order by"
                + " m.notice_id desc limit ?",
            Mails::line,
            state,
            before == null ? Long.MAX_VALUE : before,
            limit + 1);
    return Page.of(lines, limit, line -> String.valueOf(line.id()));
  }

  /** Tries a mail again that was put aside. */
  public void retry(long id) {
    int changed =
        statements.change(
            "update notice_mail set state = 'WAITING', attempts = 0, next_at = ? where notice_id = ?"
                + " and state = 'DEAD'",
            clock.instant(),
            id);
    if (changed == 0) {
      throw RuleBroken.at("mail", "REC-1", id);
    }
    String number =
        statements
            .first(
                "select p.number from notice n join person p on p.id = n.person_id where n.id = ?",
                row -> row.text("number"),
                id)
            .orElseThrow();
    histories.write(new RecordRef(RecordKind.PERSON, number), "MAIL_RETRIED", String.valueOf(id));
  }

  private static MailLine line(Row row) {
    return new MailLine(
        row.number("notice_id"),
        row.text("login"),
        row.text("topic"),
        row.text("record_number"),
        row.text("state"),
        (int) row.number("attempts"),
        row.text("cause"),
        row.instant("next_at"),
        row.instant("sent_at"));
  }
}
