package org.evident.foundation.retention.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.boundary.Pseudonyms;
import org.evident.foundation.retention.rule.Erasure;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door through which somebody is forgotten: their records stay, and nothing tells that they were theirs (RET-1 to RET-3). */
@Stateless
@RolesAllowed(Role.ADMIN)
public class Erasures {

  @Inject private Statements statements;
  @Inject private PersonTraces traces;
  @Inject private Pseudonyms pseudonyms;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** Erases the person of a login, with a reason. */
  public ErasureView erase(String login, String reason) {
    Known known =
        statements
            .first(
                "select id, number, login, name, email, active, erased_at from person where login = ?",
                Known::of,
                login)
            .orElseThrow(() -> RuleBroken.at("login", "REC-1", login));
    Erasure.require(login, known.active(), known.erased(), reason);
    String pseudonym = Erasure.pseudonym(known.number());
    Instant now = clock.instant();
    List<String> former =
        statements.list(
            "select login from person_login where person_id = ?",
            row -> row.text("login"),
            known.id());
    traces.replace(known.id(), List.of(login, known.name(), known.email()), pseudonym);
    statements.change("update person set erased_at = ? where id = ?", now, known.id());
    pseudonyms.keep(login, pseudonym, now);
    former.forEach(one -> pseudonyms.keep(one, pseudonym, now));
    histories.write(new RecordRef(RecordKind.PERSON, known.number()), "ERASED", reason.strip());
    return new ErasureView(known.number(), pseudonym, now);
  }

  private record Known(
      long id, String number, String name, String email, boolean active, boolean erased) {
    static Known of(Row row) {
      return new Known(
          row.number("id"),
          row.text("number"),
          row.text("name"),
          row.text("email"),
          row.flag("active"),
          row.instant("erased_at") != null);
    }
  }
}
