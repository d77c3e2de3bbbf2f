package org.evident.batch.mailbox;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.evident.resolution.mailbox.rule.MailFile;
import org.evident.resolution.mailbox.rule.MailHeaders;
import org.evident.resolution.mailbox.rule.ReceivedMail;

/** Reads the form of a mail (RFC 5322, RFC 2045): whom it comes from, what it answers, what it says and what comes with it. */
final class MailForm {

  private static final int LONGEST_ID = 250;
  private static final int LONGEST_TEXT = 200_000;
  private static final int LARGEST = 40 * 1024 * 1024;
  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 1_000;
  private static final int MOST_FILES = 50;

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<MailFile> files = new ArrayList<>();
  private int parts;

  private MailForm() {}

  /** A mail that can be read. */
  static ReceivedMail of(Message message) throws MessagingException, IOException {
    if (message.getSize() > LARGEST) {
      throw new IOException("larger than " + LARGEST / 1024 / 1024 + " MiB");
    }
    MailForm form = new MailForm();
    form.read(message, 0);
    return mail(message, form);
  }

  /** What is left of a mail that cannot be read. */
  static ReceivedMail unreadable(Message message) throws MessagingException {
    return mail(message, new MailForm());
  }

  private static ReceivedMail mail(Message message, MailForm form) throws MessagingException {
    InternetAddress sender = sender(message);
    return new ReceivedMail(
        id(message),
        sender.getAddress() == null ? "" : sender.getAddress(),
        sender.getPersonal() == null ? "" : clean(sender.getPersonal()),
        clean(message.getSubject() == null ? "" : message.getSubject()),
        answers(message),
        headers(message),
        form.text(),
        form.files);
  }

  private static InternetAddress sender(Message message) {
    try {
      Address[] from = message.getFrom();
      if (from != null && from.length > 0 && from[0] instanceof InternetAddress address) {
        return address;
      }
    } catch (MessagingException unreadable) {
      // A sender that cannot be read is nobody known.
    }
    return new InternetAddress();
  }

  /** A mail without an id, or with one too long to be kept, is known by its head. */
  private static String id(Message message) throws MessagingException {
    String[] given = message.getHeader("Message-ID");
    String id = given == null || given.length == 0 ? "" : given[0].strip();
    return id.isEmpty() || id.length() > LONGEST_ID ? "sha256:" + digest(message) : id;
  }

  private static String digest(Message message) throws MessagingException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Map<String, List<String>> lines = new TreeMap<>(lines(message));
      digest.update(lines.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  /** The mail it answers, then those that one answered, the nearest first. */
  private static List<String> answers(Message message) throws MessagingException {
    List<String> ids = new ArrayList<>(ids(message, "In-Reply-To"));
    List<String> references = ids(message, "References");
    Collections.reverse(references);
    ids.addAll(references);
    return ids.stream().distinct().limit(DEEPEST).toList();
  }

  private static List<String> ids(Message message, String header) throws MessagingException {
    String[] lines = message.getHeader(header);
    return lines == null
        ? new ArrayList<>()
        : new ArrayList<>(
            Arrays.stream(String.join(" ", lines).split("[\\s,]+"))
                .filter(id -> id.startsWith("<"))
                .toList());
  }

  private static MailHeaders headers(Message message) throws MessagingException {
    return new MailHeaders(lines(message));
  }

  private static Map<String, List<String>> lines(Message message) throws MessagingException {
    Map<String, List<String>> lines = new HashMap<>();
    for (Header header : Collections.list(message.getAllHeaders())) {
      lines
          .computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header.getValue());
    }
    return lines;
  }

  /** Reads a part and those in it; a mail made to keep the reader busy cannot be read (MBX-9). */
  private void read(Part part, int depth) throws MessagingException, IOException {
    if (++parts > MOST_PARTS || depth > DEEPEST) {
      throw new IOException(
          "more than %,d parts, or more than %d in one another".formatted(MOST_PARTS, DEEPEST));
    }
    if (part.isMimeType("multipart/*")) {
      Multipart inner = (Multipart) part.getContent();
      for (int i = 0; i < inner.getCount(); i++) {
        read(inner.getBodyPart(i), depth + 1);
      }
    } else if (isFile(part)) {
      keep(part);
    } else {
      append(part.isMimeType("text/html") ? html : plain, String.valueOf(part.getContent()));
    }
  }

  private static boolean isFile(Part part) throws MessagingException {
    boolean text = part.isMimeType("text/plain") || part.isMimeType("text/html");
    return !text
        || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        || part.getFileName() != null;
  }

  private void keep(Part part) throws MessagingException, IOException {
    if (files.size() == MOST_FILES) {
      throw new IOException("more than " + MOST_FILES + " files");
    }
    files.add(new MailFile(name(part), bytes(part)));
  }

  private static String name(Part part) throws MessagingException, IOException {
    String name = part.getFileName();
    if (name != null) {
      return clean(MimeUtility.decodeText(name));
    }
    return part.isMimeType("message/rfc822") ? "message.eml" : "file";
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    try (InputStream bytes = part.getInputStream()) {
      return bytes.readAllBytes();
    }
  }

  private static void append(StringBuilder to, String text) {
    int room = Math.max(0, LONGEST_TEXT - to.length());
    to.append(text, 0, Math.min(text.length(), room)).append('\n');
  }

  private String text() {
    String told = plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString();
    return told.replace("\u0000", "").strip();
  }

  private static String clean(String line) {
    return line.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
