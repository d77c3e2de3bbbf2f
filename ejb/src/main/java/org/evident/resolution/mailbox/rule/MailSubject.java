package org.evident.resolution.mailbox.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a mail is called. */
public final class MailSubject {

  private static final int LEAST = 5;
  private static final int MOST = 200;
  private static final Pattern NUMBER = Pattern.compile("\\bINC-\\d{4}-\\d{6,}\\b");
  private static final Pattern ANSWER =
      Pattern.compile("(?i)^((re|aw|fwd?|wg)\\s*(\\[\\d+])?\\s*:\\s*)+");

  private MailSubject() {}

  /** The number of the incident it names (MBX-5). */
  public static Optional<String> number(String subject) {
    Matcher named = NUMBER.matcher(subject);
    return named.find() ? Optional.of(named.group()) : Optional.empty();
  }

  /**
   * A title for an incident: what the mail is called, or else how it begins.
   *
   * @param text what it says, not blank
   */
  public static String title(String subject, String text) {
    String called = ANSWER.matcher(subject.strip()).replaceFirst("").strip();
    String title = called.length() < LEAST ? (called + " " + first(text)).strip() : called;
    String fit = title.length() > MOST ? title.substring(0, MOST - 1).strip() + "…" : title;
    return fit.length() < LEAST ? fit + " …".repeat(2) : fit;
  }

  private static String first(String text) {
    return text.strip().lines().findFirst().orElse("").strip();
  }
}
