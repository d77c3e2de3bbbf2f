package org.evident.resolution.mailbox.rule;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines at the head of a mail.
 *
 * @param lines the values of each, by its name in small letters
 */
public record MailHeaders(Map<String, List<String>> lines) {

  private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)");
  private static final Pattern MASS = Pattern.compile("bulk|junk|list|auto_reply");
  private static final Pattern MACHINE =
      Pattern.compile("(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)([+.@].*)?");

  public MailHeaders {
    Map<String, List<String>> small = new HashMap<>();
    lines.forEach((name, values) -> small.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
    lines = Map.copyOf(small);
  }

  /**
   * Whether no person wrote it: an answering machine, a list, or a mail server that could not deliver (MBX-2; RFC 3834, 2;
   * RFC 2919; RFC 3464). Answering such would make two machines write to each other for ever.
   *
   * @param sender the address it comes from
   */
  public boolean isAutomatic(String sender) {
    return any("auto-submitted").stream().anyMatch(value -> !"no".equals(value))
        || any("precedence").stream().anyMatch(value -> MASS.matcher(value).matches())
        || lines.keySet().stream().anyMatch(name -> name.startsWith("list-"))
        || lines.containsKey("x-autoreply")
        || lines.containsKey("x-autorespond")
        || any("return-path").contains("<>")
        || any("content-type").stream().anyMatch(value -> value.startsWith("multipart/report"))
        || MACHINE.matcher(sender.toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * Whether a mail server that is trusted says that the mail comes from the domain it names (MBX-3; RFC 8601). What other
   * servers say can have been written by whoever sent it, and so can what stands below the line of the trusted one.
   *
   * @param server how that server calls itself; empty: nobody is asked
   */
  public boolean isProved(String server) {
    if (server.isEmpty()) {
      return true;
    }
    return any("authentication-results").stream()
        .filter(value -> value.split("[;\\s]", 2)[0].equals(server.toLowerCase(Locale.ROOT)))
        .findFirst()
        .filter(value -> value.matches("(?s).*\\bdmarc\\s*=\\s*pass\\b.*"))
        .isPresent();
  }

  /**
   * When the mail reached the organisation's mail server, which wrote the topmost of these lines (RFC 5321, 4.4); empty where
   * none can be read. That is when a report reached the provider (SLA-1), whenever the mailbox is looked into.
   */
  public Optional<Instant> received() {
    return lines.getOrDefault("received", List.of()).stream()
        .findFirst()
        .map(line -> COMMENT.matcher(line.substring(line.lastIndexOf(';') + 1)).replaceAll(" "))
        .flatMap(MailHeaders::time);
  }

  private static Optional<Instant> time(String written) {
    try {
      String plain = written.strip().replaceAll("\\s+", " ");
      return Optional.of(OffsetDateTime.parse(plain, RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private List<String> any(String name) {
    return lines.getOrDefault(name, List.of()).stream()
        .map(value -> value.strip().toLowerCase(Locale.ROOT))
        .toList();
  }
}
