package org.evident.foundation.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.logging.Logger;

/** Carries mails to the mail server: each at least once, none forgotten, none tried for ever. */
@ApplicationScoped
public class Postman {

  private static final Logger LOG = Logger.getLogger(Postman.class.getName());

  @Inject private Postbox postbox;
  @Inject private MailSession session;

  /** Carries what waits now; no transaction is open while the mail server is spoken to. */
  public void round() {
    for (Mail mail : postbox.due()) {
      if (postbox.take(mail) && !carry(mail)) {
        return;
      }
    }
  }

  /** Says whether there is a mail server to carry further mails to. */
  private boolean carry(Mail mail) {
    try {
      session.send(mail);
    } catch (MessagingException | RuntimeException failed) {
      // Whatever is wrong with one mail, the next one goes out.
      String cause =
          failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
      if (!session.isConfigured()) {
        postbox.nobodySends(mail, cause);
        return false;
      }
      if (postbox.failed(mail, cause)) {
        LOG.warning(() -> "Mail put aside: " + mail.messageId() + " " + cause);
      }
      return true;
    }
    postbox.sent(mail);
    return true;
  }
}
