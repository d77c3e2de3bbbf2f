package org.evident.foundation.retention.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.evident.foundation.party.boundary.LoginsChanged;
import org.evident.foundation.storage.boundary.Statements;

/**
 * Lets records follow people whose login changes (DIR-12), all of one run with one statement for each place. The history keeps
 * the login by which something was done.
 */
@ApplicationScoped
class LoginTraces {

  /** Where people stand by name or address or in the midst of a text, and where the old login is to stay. */
  private static final Set<String> NO_LOGINS =
      Set.of(
          "action_item.owner_name",
          "breach_cause.party",
          "incident.assignee_order",
          "major_incident.participants",
          "review_meeting.participants",
          "received_mail.sender",
          "received_mail.sender_name",
          "person_login.login");

  @Inject private Statements statements;

  void follow(@Observes LoginsChanged changed) {
    changed.changes().forEach(one -> keep(one, changed.at()));
    for (String column : PersonTraces.COLUMNS) {
      if (!NO_LOGINS.contains(column)) {
        String[] parts = column.split("\\.");
        statements.change(
            "update %s set %s = (select p.login from person p join person_login f on f.person_id = p.id where f.login = %s.%s) where %s in (select f.login from person_login f where f.until_at = ?)"
                .formatted(parts[0], parts[1], parts[0], parts[1], parts[1]),
            changed.at());
      }
    }
  }

  private void keep(LoginsChanged.Change one, Instant at) {
    statements.change("delete from person_login where login in (?, ?)", one.before(), one.after());
    statements.change(
        "insert into person_login (login, person_id, until_at) values (?, ?, ?)",
        one.before(),
        one.person(),
        at);
  }
}
