package org.evident.resolution.mailbox.rule;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A mail as it came.
 *
 * @param id its Message-ID, or what stands for it; a mail is taken once by it (MBX-1)
 * @param sender the address it comes from
 * @param name what the sender is called there, may be empty
 * @param subject may be empty
 * @param answers the ids of the mails it answers, the nearest first
 * @param text what it says as plain text, may be empty
 * @param files what comes with it
 */
public record ReceivedMail(
    String id,
    String sender,
    String name,
    String subject,
    List<String> answers,
    MailHeaders headers,
    String text,
    List<MailFile> files) {

  public ReceivedMail {
    sender = sender.strip().toLowerCase(Locale.ROOT);
    answers = List.copyOf(answers);
    files = List.copyOf(files);
  }

  /** When it reached the organisation, as far as its head tells; else, or where that is still to come, now. */
  public Instant receivedBy(Instant now) {
    return headers.received().filter(at -> at.isBefore(now)).orElse(now);
  }
}
