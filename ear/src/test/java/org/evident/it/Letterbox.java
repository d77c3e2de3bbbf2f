package org.evident.it;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A mailbox people write to, which a server reads by IMAP within TLS. */
public final class Letterbox implements AutoCloseable {

  static final String ADDRESS = "help@example.org";
  static final int PER_HOUR = 8;
  private static final String SECRET = "box-secret";

  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private final GreenMailUser user;
  private final TlsRelay relay;
  private final Path secret;

  /** Opens an empty one. */
  public Letterbox() {
    post.start();
    relay = new TlsRelay(post.getImap().getPort());
    user = post.setUser(ADDRESS, "help", SECRET);
    try {
      secret = Files.writeString(Files.createTempFile("mailbox", ".secret"), SECRET + "\n");
    } catch (IOException full) {
      throw new IllegalStateException(full);
    }
  }

  /** What a server is told to read it; reports are about the first service there is. */
  public List<String> properties() {
    List<String> told = new ArrayList<>(relay.properties());
    told.addAll(settings());
    return told;
  }

  private List<String> settings() {
    return List.of(
        "-Devident.mailbox.host=127.0.0.1",
        "-Devident.mailbox.port=" + relay.port(),
        "-Devident.mailbox.user=help",
        "-Devident.mailbox.password-file=" + secret,
        "-Devident.mailbox.address=" + ADDRESS,
        "-Devident.mailbox.service=SVC-" + LocalDate.now(ZoneOffset.UTC).getYear() + "-000001",
        "-Devident.mailbox.per-hour=" + PER_HOUR,
        "-Devident.mailbox.seconds=0.3");
  }

  /**
   * Puts a mail in as it would come.
   *
   * @param raw its lines, head and text
   */
  public void deliver(String raw) {
    try {
      byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      user.deliver(
          new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Puts a simple mail in. */
  public void deliver(String id, String from, String subject, String more, String text) {
    deliver(
        """
        Message-ID: <%s>
        From: %s
        To: help@example.org
        Subject: %s
        %sMIME-Version: 1.0
        Content-Type: text/plain; charset=UTF-8

        %s
        """
            .formatted(id, from, subject, more, text));
  }

  /** Nobody who has another password may read it any more, or again. */
  void deaf(boolean now) {
    user.setPassword(now ? "another" : SECRET);
  }

  /** Shows this certificate to whoever reads it from now on. */
  void show(TlsRelay.Shown certificate) {
    relay.show(certificate);
  }

  @Override
  public void close() {
    relay.close();
    post.stop();
  }
}
