package org.evident.foundation.directory.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PeopleFilter;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.register.boundary.ImportResult;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;

/** The administrator's door to files of people: taken in as a whole or not at all, and given out in the same form (DIR-9). */
@Stateless
@RolesAllowed(ADMIN)
public class PeopleFiles {

  @Inject private People people;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Statements statements;
  @Inject private Clock clock;
  @Resource private SessionContext session;

  /**
   * Reads a file (RFC 4180, UTF-8, at most 5,000 lines). A login that is not known joins, without a password; of one that is
   * known, what differs is corrected. The same file again changes nothing.
   *
   * @param dryRun whether everything is checked and counted and nothing is stored
   */
  public ImportResult read(InputStream file, boolean dryRun) {
    PeopleIntake intake =
        new PeopleIntake(
            people,
            new PeopleIntake.Places(numbers("team", "name"), numbers("customer", "number")),
            callers.login(),
            new ValueReader(null, clock.instant()),
            dryRun);
    intake.read(file);
    if (!intake.stays()) {
      session.setRollbackOnly();
    }
    return intake.result();
  }

  /** The heading of a file of people. */
  public String heading() {
    return String.join(",", PeopleIntake.FIELDS.stream().map(Field::name).toList());
  }

  /** Gives everybody whose account goes on, by login; the history keeps that it was done (GEN-2). */
  public void export(Consumer<PersonView> taker) {
    String after = "";
    while (after != null) {
      Page<PersonView> page =
          people.page(new PeopleFilter(null, null, null, true), after, Page.MOST);
      page.items().forEach(taker);
      after = page.next();
    }
    histories.write(new RecordRef(RecordKind.PERSON, "ALL"), "EXPORTED", heading());
  }

  /** What lines may call a team or customer, and what each is known by here. */
  private Map<String, String> numbers(String table, String key) {
    Map<String, String> known = new HashMap<>();
    statements.each(
        "select name, " + key + " as called from " + table,
        row -> {
          known.put(row.text("name"), row.text("called"));
          known.put(row.text("called"), row.text("called"));
        });
    return known;
  }
}
