package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The administrator's door to everybody's tokens: seen without their secrets, and ended where nobody else does (PTY-3). */
@Stateless
@RolesAllowed(ADMIN)
public class TokenOversight {

  private static final String COLUMNS =
      "select t.id, t.name, t.scopes, t.created_at, t.expires_at, t.revoked_at, t.last_used_at,"
          + " p.login, p.number from access_token t join person p on p.id = t.person_id ";

  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /**
   * A token and whose it is.
   *
   * @param scopes what it may be used for; empty for everything its person may
   * @param holds whether it opens anything still
   */
  public record Held(
      long id,
      String login,
      String name,
      String scopes,
      Instant createdAt,
      Instant expiresAt,
      Instant revokedAt,
      Instant lastUsedAt,
      boolean holds) {}

  /**
   * A page of all tokens, the newest first.
   *
   * @param before the key of the last row of the page before, or null for the first page
   */
  public Page<Held> page(Long before, int limit) {
    Instant now = clock.instant();
    List<Held> rows =
        statements.list(
            COLUMNS + "where t.id < ? order by t.id desc fetch first " + (limit + 1) + " rows only",
            row -> held(row, now),
            before == null ? Long.MAX_VALUE : before);
    return Page.of(rows, limit, held -> String.valueOf(held.id()));
  }

  /** Ends anybody's token at once; ending it again changes nothing. */
  public void revoke(long id) {
    RecordRef person =
        statements
            .first(
                COLUMNS + "where t.id = ?",
                row -> new RecordRef(RecordKind.PERSON, row.text("number")),
                id)
            .orElseThrow(() -> RuleBroken.at("id", "REC-1", id));
    int changed =
        statements.change(
            "update access_token set revoked_at = ?, version = version + 1 where id = ? and revoked_at"
                + " is null",
            clock.instant(),
            id);
    if (changed == 1) {
      histories.write(person, "TOKEN_REVOKED", String.valueOf(id));
    }
  }

  private static Held held(Row row, Instant now) {
    Instant revoked = row.instant("revoked_at");
    Instant end = row.instant("expires_at");
    return new Held(
        row.number("id"),
        row.text("login"),
        row.text("name"),
        row.text("scopes"),
        row.instant("created_at"),
        end,
        revoked,
        row.instant("last_used_at"),
        revoked == null && now.isBefore(end));
  }
}
