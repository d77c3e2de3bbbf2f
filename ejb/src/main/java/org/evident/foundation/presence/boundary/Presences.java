package org.evident.foundation.presence.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evident.foundation.storage.boundary.Statements;

/**
 * What servers say of the records people have open. Only servers ask here, in nobody's name; what they show to whom was
 * decided when the page was shown.
 */
@Stateless
@PermitAll
public class Presences {

  /** How long somebody counts as there after their server last said so (PRS-1). */
  static final Duration FRESH = Duration.ofSeconds(25);

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Says who has what open on a server; what the server said before is forgotten. */
  public void say(String server, Collection<Present> people) {
    Instant now = clock.instant();
    statements.change(
        "delete from presence where server = ? or seen_at < ?",
        server,
        now.minus(FRESH.multipliedBy(2)));
    List<Object[]> rows = new ArrayList<>();
    people.stream()
        .distinct()
        .forEach(
            person ->
                rows.add(
                    new Object[] {server, person.number(), person.login(), person.name(), now}));
    statements.changeAll(
        "insert into presence (server, number, login, name, seen_at) values (?, ?, ?, ?, ?)", rows);
  }

  /** Who has these records open on any server: names by login, by number of the record. */
  public Map<String, Map<String, String>> at(Collection<String> numbers) {
    Map<String, Map<String, String>> there = new HashMap<>();
    if (numbers.isEmpty()) {
      return there;
    }
    statements.eachOf(
        "select p.number, p.login, p.name from :asked join presence p on p.number = asked.text where"
            + " p.seen_at > ?",
        numbers,
        row ->
            there
                .computeIfAbsent(row.text("number"), number -> new TreeMap<>())
                .put(row.text("login"), row.text("name")),
        clock.instant().minus(FRESH));
    return there;
  }

  /** Somebody who has a record open. */
  public record Present(String number, String login, String name) {}
}
