package org.evident.resolution.mailbox.rule;

import java.util.List;
import java.util.regex.Pattern;

/** What somebody has written in a mail, without what it answers to (MBX-5). */
public final class MailText {

  /** How much of it is written down on a record; the mail itself is kept whole. */
  public static final int MOST = 7_900;

  private static final List<Pattern> QUOTING =
      List.of(
          Pattern.compile("(?i)-{2,} ?(original message|ursprüngliche nachricht) ?-{2,}.*"),
          Pattern.compile("(?i)(on|am) .{5,200}(wrote|schrieb.{0,120}):"),
          Pattern.compile("(?i)_{10,}"));
  private static final Pattern HEAD = Pattern.compile("(?i)(from|von): .*");
  private static final Pattern HEAD_NEXT =
      Pattern.compile("(?i)(sent|gesendet|date|datum|to|an): .*");

  private MailText() {}

  /**
   * The part that is new: what stands above the text it answers to. A mail that begins with that text is taken whole, since
   * its writer may have answered between its lines.
   */
  public static String fresh(String text) {
    String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    StringBuilder fresh = new StringBuilder();
    for (int i = 0; i < lines.length && !beginsQuote(lines, i); i++) {
      fresh.append(lines[i]).append('\n');
    }
    String own = fresh.toString().strip();
    return own.isEmpty() ? text.strip() : own;
  }

  /**
   * A text that fits on a record.
   *
   * @param mail the number of the mail, where the rest is to be found
   */
  public static String cut(String text, String mail) {
    return text.length() <= MOST ? text : text.substring(0, MOST) + " … (" + mail + ")";
  }

  private static boolean beginsQuote(String[] lines, int at) {
    String line = lines[at].strip();
    return QUOTING.stream().anyMatch(quoting -> quoting.matcher(line).matches())
        || HEAD.matcher(line).matches()
            && at + 1 < lines.length
            && HEAD_NEXT.matcher(lines[at + 1].strip()).matches()
        || onlyQuotes(lines, at);
  }

  /** Whether from here on there is nothing but quoted lines: whoever answers between them has their words kept. */
  private static boolean onlyQuotes(String[] lines, int at) {
    if (!lines[at].startsWith(">")) {
      return false;
    }
    for (int i = at; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith(">")) {
        return false;
      }
    }
    return true;
  }
}
