package org.evident.foundation.directory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.evident.kernel.Setting;

/** Where this deployment finds its directory, and how things are called there; without an address there is none. */
@ApplicationScoped
public class DirectorySettings {

  /** Whether there is a directory. */
  public boolean inForce() {
    return !address().isEmpty();
  }

  /** {@code ldaps://host:636}, or several with blanks between; empty if there is none. */
  public String address() {
    return Setting.LDAP_URL.text();
  }

  /** Below what people are looked for. */
  public String peopleBase() {
    return Setting.LDAP_PEOPLE.text();
  }

  /** Below what groups are looked for. */
  public String groupBase() {
    String set = Setting.LDAP_GROUPS.text();
    return set.isEmpty() ? peopleBase() : set;
  }

  /** Which entries are people. */
  public String peopleFilter() {
    return Setting.LDAP_FILTER.text();
  }

  /** How an attribute of a person is called there. */
  String attribute(Setting which) {
    return which.text();
  }

  /** Who asks: the name of an account that may read; empty to ask without one. */
  String account() {
    return Setting.LDAP_ACCOUNT.text();
  }

  /** What the account that reads proves itself with: a file, or an environment variable, and never a property. */
  String secret() {
    String file = Setting.LDAP_SECRET.text();
    if (file.isEmpty()) {
      return System.getenv().getOrDefault("EVIDENT_LDAP_PASSWORD", "");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "The password for the directory is not readable: " + file, unreadable);
    }
  }

  /** How often people are brought here. */
  public Duration every() {
    return Duration.ofMinutes(Setting.LDAP_EVERY.figure());
  }

  /** The share of people that one run may take something from, in percent (DIR-2). */
  public int percent() {
    return Math.min(Setting.LDAP_PERCENT.figure(), 100);
  }
}
