package org.evident.resolution.mailbox.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.notification.boundary.SentMails;
import org.evident.foundation.party.boundary.OnBehalf;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Setting;
import org.evident.resolution.incident.boundary.MailedIncidents;
import org.evident.resolution.mailbox.rule.MailFate;
import org.evident.resolution.mailbox.rule.MailReason;
import org.evident.resolution.mailbox.rule.MailSorting;
import org.evident.resolution.mailbox.rule.MailSorting.Known;
import org.evident.resolution.mailbox.rule.MailSubject;
import org.evident.resolution.mailbox.rule.MailText;
import org.evident.resolution.mailbox.rule.ReceivedMail;

/**
 * Takes mails in: what becomes of one and that it was taken stand in one transaction, so that a server that is killed in
 * between takes it again as if for the first time, and one that was taken is never taken twice (MBX-1).
 */
@Stateless
@PermitAll
public class MailIntake {

  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private MailRows rows;
  @Inject private MailedFiles files;
  @Inject private MailedIncidents incidents;
  @Inject private SentMails sent;
  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Takes a mail in, unless that has been done. */
  public void take(ReceivedMail mail) {
    if (rows.knows(mail.id())) {
      return;
    }
    List<String> senders = senders(mail.sender());
    if (senders.size() == 1) {
      OnBehalf.of(senders.get(0), () -> judge(mail, 1));
    } else {
      judge(mail, senders.size());
    }
  }

  /**
   * Keeps a mail that could not be taken in for a person to look at, unless it is there already.
   *
   * @param detail what stood against it
   */
  public void keep(ReceivedMail mail, MailReason reason, String detail) {
    if (!rows.knows(mail.id())) {
      rows.write(mail, new MailSorting.Verdict(MailFate.KEPT, reason), detail);
    }
  }

  private void judge(ReceivedMail mail, int senders) {
    Optional<MailedIncidents.Thread> thread =
        senders == 1 ? number(mail).flatMap(incidents::find) : Optional.empty();
    String service =
        thread
            .filter(found -> found.theirs() && !found.open())
            .map(MailedIncidents.Thread::service)
            .orElse(Setting.MAILBOX_SERVICE.text());
    MailSorting sorting =
        new MailSorting(
            Setting.MAILBOX_ADDRESS.text(),
            Setting.MAILBOX_VERIFIER.text(),
            Setting.MAILBOX_RATE.figure());
    Known known =
        new Known(
            sent.about(mail.id()).isPresent(),
            senders,
            rows.lately(mail.sender(), clock.instant().minus(HOUR)),
            thread.map(MailIntake::standing).orElse(MailSorting.Thread.NONE),
            senders == 1 && incidents.mayReport(service));
    MailSorting.Verdict verdict = sorting.judge(mail, known);
    String number = rows.write(mail, verdict, null);
    switch (verdict.fate()) {
      case REPLIED -> reply(mail, number, thread.orElseThrow());
      case NOTED -> note(mail, number, thread.orElseThrow());
      case REPORTED -> report(mail, number, service, thread);
      default -> {}
    }
  }

  private void report(
      ReceivedMail mail, String number, String service, Optional<MailedIncidents.Thread> over) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String text = MailText.fresh(mail.text());
    String made =
        incidents.report(
            service,
            MailSubject.title(mail.subject(), text),
            MailText.cut(text, number),
            mail.receivedBy(now),
            over.map(MailedIncidents.Thread::number).orElse(null));
    became(mail, number, made, true);
  }

  private void reply(ReceivedMail mail, String number, MailedIncidents.Thread thread) {
    String text = MailText.cut(MailText.fresh(mail.text()), number);
    if (thread.open()) {
      incidents.reply(thread.number(), text);
      became(mail, number, thread.number(), true);
    } else {
      incidents.passOn(thread.number(), thread.merged(), text);
      became(mail, number, thread.merged(), true);
    }
  }

  /** What staff send stays among staff: neither its text nor its files are meant for who reported (MBX-8). */
  private void note(ReceivedMail mail, String number, MailedIncidents.Thread thread) {
    incidents.note(thread.number(), MailText.cut(MailText.fresh(mail.text()), number));
    became(mail, number, thread.number(), false);
  }

  private void became(ReceivedMail mail, String number, String record, boolean visible) {
    rows.became(number, record);
    List<String> refused =
        files.attach(new RecordRef(RecordKind.INCIDENT, record), mail.files(), visible);
    if (!refused.isEmpty()) {
      rows.detail(number, String.join(", ", refused));
    }
  }

  private static MailSorting.Thread standing(MailedIncidents.Thread found) {
    if (found.staffed()) {
      return MailSorting.Thread.STAFFED;
    }
    if (!found.theirs()) {
      return MailSorting.Thread.FOREIGN;
    }
    if (found.open()) {
      return MailSorting.Thread.OPEN;
    }
    return found.merged() == null ? MailSorting.Thread.OVER : MailSorting.Thread.MERGED;
  }

  /** The incident a mail answers on: by the mails it answers, or by the number in its subject (MBX-5). */
  private Optional<String> number(ReceivedMail mail) {
    List<Optional<String>> found = new ArrayList<>();
    mail.answers().stream()
        .map(sent::about)
        .map(about -> about.filter(ref -> ref.kind() == RecordKind.INCIDENT))
        .forEach(about -> found.add(about.map(RecordRef::number)));
    found.add(MailSubject.number(mail.subject()));
    return found.stream().flatMap(Optional::stream).findFirst();
  }

  /** The logins of those who have an address and may come in. */
  private List<String> senders(String address) {
    return statements.list(
        "select login from person where email_key = ? and active order by login limit 2",
        row -> row.text("login"),
        address);
  }
}
