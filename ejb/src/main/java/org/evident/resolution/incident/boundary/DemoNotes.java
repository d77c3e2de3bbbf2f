package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.resolution.sample.rule.SampleNotes;

/** Puts into the incidents of the demo organisation what its people noted while they worked on them, and what customers answered; a log has no words. */
@Stateless
@RolesAllowed(ADMIN)
public class DemoNotes {

  /** Older incidents are found by figures only. */
  private static final Duration BACK = Duration.ofDays(120);

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Clock clock;

  /** Writes the notes of open and of lately reported incidents that have none. */
  public void write() {
    Instant now = clock.instant();
    Map<String, List<String>> crews =
        people(
            "select t.name as group_of, p.login from person p join team t on t.id = p.team_id order by p.id");
    Map<String, List<String>> customers =
        people(
            "select cast(customer_id as varchar(20)) as group_of, login from person where customer_id is"
                + " not null order by id");
    List<Object[]> rows = new ArrayList<>();
    statements.each(
        "select i.id, i.team_name, i.customer_id, i.reported_at, i.resolved_at from incident i where i.state <>"
            + " 'CANCELLED' and i.state <> 'NEW' and (i.reported_at >= ? or i.resolved_at is null) and"
            + " not exists (select 1 from work_note n where n.incident_id = i.id) order by i.id",
        row -> {
          long id = row.number("id");
          Instant solved = row.instant("resolved_at");
          List<String> crew = crews.getOrDefault(row.text("team_name"), List.of("resolver"));
          for (SampleNotes.Note note :
              SampleNotes.of(
                  id, row.instant("reported_at"), solved == null ? now : solved, solved == null)) {
            List<String> writers =
                note.answer()
                    ? customers.getOrDefault(String.valueOf(row.number("customer_id")), List.of())
                    : crew;
            if (!writers.isEmpty()) {
              String author = writers.get((int) (id % writers.size()));
              rows.add(
                  new Object[] {
                    0L,
                    id,
                    note.at(),
                    author,
                    note.told(),
                    note.text(),
                    note.answer(),
                    note.answer()
                  });
            }
          }
        },
        now.minus(BACK));
    number(rows);
    statements.changeAll(
        "insert into work_note (id, incident_id, at, author, visible_to_customer, text, of_step,"
            + " customer_reply) values (?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void number(List<Object[]> rows) {
    long first = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (i % BLOCK == 0) {
        first = statements.block("work_note_seq", BLOCK);
      }
      rows.get(i)[0] = first + i % BLOCK;
    }
  }

  /** The logins of people by what they belong to. */
  private Map<String, List<String>> people(String query) {
    Map<String, List<String>> people = new HashMap<>();
    statements.each(
        query,
        row ->
            people
                .computeIfAbsent(row.text("group_of"), of -> new ArrayList<>())
                .add(row.text("login")));
    return people;
  }
}
