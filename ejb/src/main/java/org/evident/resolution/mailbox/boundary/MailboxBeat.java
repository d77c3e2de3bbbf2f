package org.evident.resolution.mailbox.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.evident.foundation.operation.boundary.Beat;
import org.evident.foundation.operation.boundary.Beating;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Setting;

/** When the mailbox was looked into last, and what went wrong then. */
@ApplicationScoped
class MailboxBeat implements Beating {

  @Inject private Statements statements;

  @Override
  public Optional<Beat> beat() {
    return Setting.MAILBOX_HOST.text().isEmpty()
        ? Optional.empty()
        : Optional.of(
            statements
                .first(
                    "select tried_at, worked_at, failure from mailbox_round where id = 1",
                    row ->
                        new Beat(
                            "mailbox",
                            row.instant("tried_at"),
                            row.instant("worked_at"),
                            row.text("failure")))
                .orElse(new Beat("mailbox", null, null, null)));
  }
}
