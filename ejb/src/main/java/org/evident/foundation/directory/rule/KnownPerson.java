package org.evident.foundation.directory.rule;

/**
 * A person known here.
 *
 * @param key of the directory's entry, {@code null} for somebody made known here
 * @param active whether the account goes on
 * @param left whether a run disabled the account, and no administrator
 */
public record KnownPerson(
    long id, String key, String login, String name, String email, boolean active, boolean left) {

  boolean isAs(DirectoryEntry entry) {
    return login.equals(entry.login())
        && name.equals(entry.name())
        && email.equals(entry.email())
        && entry.key().equals(key);
  }

  boolean isSameAs(DirectoryEntry entry) {
    return key == null && login.equals(entry.login()) && email.equalsIgnoreCase(entry.email());
  }
}
