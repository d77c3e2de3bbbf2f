package org.evident.foundation.directory.rule;

import java.util.Locale;
import org.evident.kernel.Identifier;

/**
 * Somebody as the directory knows them.
 *
 * @param key what stays the same when everything else changes
 * @param login as people type it, in small letters
 * @param email may be empty
 */
public record DirectoryEntry(String key, String login, String name, String email) {

  /** The longest texts that are kept here. */
  private static final int MOST = 200;

  private static final int LONGEST_LOGIN = 100;

  /** An entry as it was read, with what is missing as empty text. */
  public static DirectoryEntry of(String key, String login, String name, String email) {
    String small = text(login).toLowerCase(Locale.ROOT);
    String called = text(name);
    return new DirectoryEntry(text(key), small, called.isEmpty() ? small : called, text(email));
  }

  /** Whether it says enough to make a person known, by a key that is no placeholder (DIR-10). */
  public boolean isUsable() {
    return !Identifier.isNobodysNumber(key)
        && !login.isEmpty()
        && key.length() <= MOST
        && login.length() <= LONGEST_LOGIN
        && name.length() <= MOST
        && email.length() <= MOST;
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}
