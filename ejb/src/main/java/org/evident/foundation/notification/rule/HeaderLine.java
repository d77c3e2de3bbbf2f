package org.evident.foundation.notification.rule;

import java.util.regex.Pattern;

/** What people typed where a mail takes one line: a break in it would begin a header of their own (RFC 5322, 2.2). */
public final class HeaderLine {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]++");

  private HeaderLine() {}

  /** A text in one line; what would break or hide in it is a blank. */
  public static String of(String text) {
    return text == null ? "" : CONTROL.matcher(text).replaceAll(" ").strip();
  }
}
