package org.evident.foundation.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.notification.rule.Patience;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Setting;

/** The postman's door: which mails wait, and what became of each. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Postbox {

  private static final Duration NOBODY_SENDS = Duration.ofMinutes(5);
  private static final int MOST = 50;
  private static final int LONGEST_CAUSE = 400;

  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The mails whose time has come, oldest first. */
  public List<Mail> due() {
    return statements.list(
        Mail.QUERY
            + "where m.state = 'WAITING' and m.next_at <= ? order by m.next_at, m.notice_id limit ?",
        Mail::of,
        clock.instant(),
        MOST);
  }

  /** Takes a mail for an attempt; whoever changes the row first has it, and for a while only. */
  public boolean take(Mail mail) {
    return statements.change(
            "update notice_mail set attempts = attempts + 1, next_at = ? where notice_id = ? and"
                + " attempts = ? and state = 'WAITING' and next_at <= ?",
            clock.instant().plus(Setting.MAIL_LEASE.duration()),
            mail.notice(),
            mail.attempts(),
            clock.instant())
        == 1;
  }

  /** The mail server has the mail: the record's history says who was sent what. */
  public void sent(Mail mail) {
    statements.change(
        "update notice_mail set state = 'SENT', cause = null, sent_at = ? where notice_id = ?",
        clock.instant(),
        mail.notice());
    histories.write(mail.about(), "MAILED", mail.login() + " " + mail.messageId());
  }

  /** The attempt failed: the mail waits longer each time and is then put aside. Tells whether it was put aside. */
  public boolean failed(Mail mail, String cause) {
    Optional<Instant> next = patience().next(mail.attempts() + 1, clock.instant());
    statements.change(
        "update notice_mail set state = ?, next_at = ?, cause = ? where notice_id = ?",
        next.isPresent() ? "WAITING" : "DEAD",
        next.orElse(clock.instant()),
        cut(cause),
        mail.notice());
    return next.isEmpty();
  }

  /** There is nobody to send mails: all wait, and the attempt does not count. */
  public void nobodySends(Mail mail, String cause) {
    statements.change(
        "update notice_mail set attempts = attempts - 1 where notice_id = ?", mail.notice());
    statements.change(
        "update notice_mail set next_at = ?, cause = ? where state = 'WAITING' and (next_at <= ? or"
            + " notice_id = ?)",
        clock.instant().plus(NOBODY_SENDS),
        cut(cause),
        clock.instant(),
        mail.notice());
  }

  private static Patience patience() {
    return new Patience(Setting.MAIL_RETRY.duration(), Patience.DEFAULT.attempts());
  }

  private static String cut(String cause) {
    String text = String.valueOf(cause);
    return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
  }
}
