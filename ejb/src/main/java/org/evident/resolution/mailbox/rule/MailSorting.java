package org.evident.resolution.mailbox.rule;

/**
 * Decides what becomes of a mail (MBX-2 to MBX-6, MBX-8). The order matters: what a machine sent is dropped before anybody looks
 * who it comes from, and nothing is done in somebody's name before it is known that they wrote it.
 *
 * @param mailbox the address mails are sent to; what comes from it is the system's own
 * @param verifier how the mail server calls itself that says whether senders are who they name; empty: none is asked
 * @param perHour how many mails of one sender are taken in within an hour
 */
public record MailSorting(String mailbox, String verifier, int perHour) {

  /**
   * What is known about a mail.
   *
   * @param own whether its id is one this system has given
   * @param senders how many people have its address and may still come in
   * @param lately how many mails of the sender came within the last hour
   * @param thread how the incident stands to the sender that it answers on
   * @param placed whether a new report of the sender has a customer and a service it is about
   */
  public record Known(boolean own, int senders, int lately, Thread thread, boolean placed) {}

  /** How the incident a mail answers on stands to its sender. */
  public enum Thread {
    /** It answers on none. */
    NONE,
    /** The sender may write notes on it (MBX-8). */
    STAFFED,
    /** The sender does not see it. */
    FOREIGN,
    /** It can be answered on. */
    OPEN,
    /** It is over, yet it was the same as one that can be answered on. */
    MERGED,
    /** It is over, so that a new one follows it. */
    OVER
  }

  /**
   * What becomes of a mail.
   *
   * @param reason null where an incident comes of it
   */
  public record Verdict(MailFate fate, MailReason reason) {}

  /** What becomes of a mail, by what is known about it. */
  public Verdict judge(ReceivedMail mail, Known known) {
    if (known.own() || mail.sender().equalsIgnoreCase(mailbox)) {
      return new Verdict(MailFate.IGNORED, MailReason.OWN);
    }
    if (mail.headers().isAutomatic(mail.sender())) {
      return new Verdict(MailFate.IGNORED, MailReason.AUTOMATIC);
    }
    MailReason keeps = keeps(mail, known);
    if (keeps != null) {
      return new Verdict(MailFate.KEPT, keeps);
    }
    return switch (known.thread()) {
      case STAFFED -> new Verdict(MailFate.NOTED, null);
      case OPEN, MERGED -> new Verdict(MailFate.REPLIED, null);
      case FOREIGN -> new Verdict(MailFate.KEPT, MailReason.NOT_THEIRS);
      case OVER, NONE ->
          known.placed()
              ? new Verdict(MailFate.REPORTED, null)
              : new Verdict(MailFate.KEPT, MailReason.UNPLACED);
    };
  }

  private MailReason keeps(ReceivedMail mail, Known known) {
    if (!mail.headers().isProved(verifier)) {
      return MailReason.UNPROVED;
    }
    if (known.senders() != 1) {
      return known.senders() == 0 ? MailReason.STRANGER : MailReason.AMBIGUOUS;
    }
    if (known.lately() >= perHour) {
      return MailReason.TOO_MANY;
    }
    return mail.text().isBlank() ? MailReason.EMPTY : null;
  }
}
