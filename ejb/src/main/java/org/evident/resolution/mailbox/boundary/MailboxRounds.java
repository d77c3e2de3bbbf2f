package org.evident.resolution.mailbox.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.evident.foundation.storage.boundary.Statements;

/** Writes down how each look into the mailbox ended. */
@Stateless
@PermitAll
public class MailboxRounds {

  private static final int MOST = 500;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /**
   * Writes down how a look into the mailbox ended.
   *
   * @param failure what stood against it, null where nothing did
   */
  public void ended(String failure) {
    Instant now = clock.instant();
    String cause = failure == null ? null : failure.substring(0, Math.min(MOST, failure.length()));
    int there =
        statements.change(
            "update mailbox_round set tried_at = ?, worked_at = case when cast(? as varchar(500)) is"
                + " null then cast(? as timestamp(6) with time zone) else worked_at end, failure = ?"
                + " where id = 1",
            now,
            cause,
            now,
            cause);
    if (there == 0) {
      statements.change(
          "insert into mailbox_round (id, tried_at, worked_at, failure) values (1, ?, ?, ?)",
          now,
          cause == null ? now : null,
          cause);
    }
  }
}
