package org.evident.batch.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evident.kernel.Setting;

/** What the account that reads the mailbox proves itself with. */
@ApplicationScoped
class MailboxAccount {

  /** A file, or an environment variable, and never a property, which stands in the list of processes. */
  String secret() {
    String file = Setting.MAILBOX_SECRET.text();
    if (file.isEmpty()) {
      return System.getenv().getOrDefault("EVIDENT_MAILBOX_PASSWORD", "");
    }
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          Setting.MAILBOX_SECRET.property() + " " + unreadable.getMessage(), unreadable);
    }
  }
}
