package org.evident.batch.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.evident.kernel.RuleBroken;
import org.evident.kernel.Setting;
import org.evident.resolution.mailbox.boundary.MailIntake;
import org.evident.resolution.mailbox.boundary.MailboxRounds;
import org.evident.resolution.mailbox.rule.MailReason;
import org.evident.resolution.mailbox.rule.ReceivedMail;

/**
 * Takes the unread mails of the mailbox in. A mail is marked as read once it is stored, so that one the server was killed
 * over comes again; one that cannot be read or is refused is kept for a person, and the next is taken.
 */
@ApplicationScoped
public class MailboxReader {

  private static final Logger LOG = Logger.getLogger(MailboxReader.class.getName());
  private static final String TIMEOUT_MS = "15000";
  private static final int AT_ONCE = 100;

  @Inject private MailIntake intake;
  @Inject private MailboxRounds rounds;
  @Inject private MailboxAccount account;

  /** Looks into the mailbox once and says how that ended. */
  public void round() {
    try {
      look();
      rounds.ended(null);
    } catch (MessagingException | RuntimeException failed) {
      LOG.log(Level.WARNING, "The mailbox cannot be read", failed);
      rounds.ended(untrusted(failed).orElseGet(() -> cause(failed)));
    }
  }

  private void look() throws MessagingException {
    String protocol = Boolean.parseBoolean(Setting.MAILBOX_TLS.text()) ? "imaps" : "imap";
    Session session = Session.getInstance(patient(protocol));
    try (Store store = session.getStore(protocol)) {
      store.connect(
          Setting.MAILBOX_HOST.text(),
          Integer.parseInt(Setting.MAILBOX_PORT.text()),
          Setting.MAILBOX_USER.text(),
          account.secret());
      try (Folder folder = store.getFolder(Setting.MAILBOX_FOLDER.text())) {
        folder.open(Folder.READ_WRITE);
        Message[] unread = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        for (int i = 0; i < unread.length && i < AT_ONCE; i++) {
          take(unread[i]);
          unread[i].setFlag(Flags.Flag.SEEN, true);
        }
      }
    }
  }

  private void take(Message message) throws MessagingException {
    ReceivedMail mail;
    try {
      mail = MailForm.of(message);
    } catch (MessagingException | IOException | RuntimeException unreadable) {
      intake.keep(MailForm.unreadable(message), MailReason.UNREADABLE, cause(unreadable));
      return;
    }
    try {
      intake.take(mail);
    } catch (RuntimeException refused) {
      RuleBroken broken = broken(refused);
      if (broken == null) {
        LOG.log(Level.WARNING, "A mail cannot be taken in: " + mail.id(), refused);
      }
      intake.keep(mail, MailReason.REFUSED, broken == null ? cause(refused) : broken.rule());
    }
  }

  private static RuleBroken broken(Throwable refused) {
    for (Throwable one = refused; one != null; one = one.getCause()) {
      if (one instanceof RuleBroken broken) {
        return broken;
      }
    }
    return null;
  }

  /** What is wrong with the certificate of the mail server, if it is that, in words that say whose it is. */
  private static Optional<String> untrusted(Throwable failed) {
    return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
        .filter(GeneralSecurityException.class::isInstance)
        .reduce((outer, inner) -> inner)
        .map(
            why ->
                "The certificate of "
                    + Setting.MAILBOX_HOST.text()
                    + ":"
                    + Setting.MAILBOX_PORT.text()
                    + " is not accepted: "
                    + cause(why));
  }

  private static String cause(Throwable failed) {
    return failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
  }

  /** Without limits a silent mail server would hold the timer up for ever; reading alone marks nothing as read. */
  private static Properties patient(String protocol) {
    Properties properties = new Properties();
    String prefix = "mail." + protocol + ".";
    properties.put(prefix + "connectiontimeout", TIMEOUT_MS);
    properties.put(prefix + "timeout", TIMEOUT_MS);
    properties.put(prefix + "writetimeout", TIMEOUT_MS);
    properties.put(prefix + "peek", "true");
    properties.put(prefix + "ssl.checkserveridentity", "true");
    return properties;
  }
}
