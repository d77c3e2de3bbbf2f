package org.evident.foundation.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.evident.foundation.notification.rule.HeaderLine;
import org.evident.kernel.Setting;

/** Hands mails to the server's mail session. */
@ApplicationScoped
class MailSession {

  private static final String SESSION = "java:jboss/mail/Evident";
  private static final String TIMEOUT_MS = "10000";
  private static final String UTF8 = StandardCharsets.UTF_8.name();

  /** Whether somebody has said where mails go; a server that nobody configured is no failure of a mail. */
  boolean isConfigured() {
    return System.getProperty("evident.smtp.host") != null;
  }

  /** Sends a mail; returns when the mail server has accepted it. */
  void send(Mail mail) throws MessagingException {
    try {
      Session session = InitialContext.doLookup(SESSION);
      patient(session.getProperties());
      MimeMessage message = new Labelled(session, mail.messageId());
      message.setFrom();
      message.setRecipient(
          Message.RecipientType.TO,
          new InternetAddress(HeaderLine.of(mail.address()), HeaderLine.of(mail.name()), UTF8));
      if (!Setting.MAILBOX_ADDRESS.text().isEmpty()) {
        message.setReplyTo(InternetAddress.parse(Setting.MAILBOX_ADDRESS.text()));
      }
      message.setSubject(HeaderLine.of(mail.subject()), UTF8);
      message.setText(mail.body(), UTF8);
      message.setHeader("Auto-Submitted", "auto-generated");
      Transport.send(message);
    } catch (NamingException | UnsupportedEncodingException unusable) {
      throw new MessagingException(unusable.getMessage(), unusable);
    }
  }

  /** Without limits a silent mail server would hold the timer up for ever. */
  private static void patient(Properties properties) {
    properties.putIfAbsent("mail.smtp.connectiontimeout", TIMEOUT_MS);
    properties.putIfAbsent("mail.smtp.timeout", TIMEOUT_MS);
    properties.putIfAbsent("mail.smtp.writetimeout", TIMEOUT_MS);
  }

  /** A message that keeps its own id, which a message otherwise gets anew at each sending. */
  private static final class Labelled extends MimeMessage {
    private final String id;

    Labelled(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
