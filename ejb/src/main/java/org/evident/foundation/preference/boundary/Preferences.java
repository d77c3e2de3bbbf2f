package org.evident.foundation.preference.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.preference.rule.Density;
import org.evident.foundation.preference.rule.Preference;
import org.evident.foundation.preference.rule.Theme;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to how the caller likes the pages (PRF-1); nobody reads or settles it for another. */
@Stateless
@PermitAll
public class Preferences {

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;

  /** What the caller has settled, or what holds for everybody. */
  public Preference mine() {
    return statements
        .first(
            "select f.language, f.theme, f.density, f.single_keys, f.list_columns from person_preference f join person"
                + " p on p.id = f.person_id where p.login = ?",
            Preferences::preference,
            callers.login())
        .orElse(Preference.DEFAULT);
  }

  /**
   * Settles it for the caller.
   *
   * @throws RuleBroken ACC-1 if nobody is signed in
   */
  public void settle(Preference wanted) {
    Person me =
        statements
            .first(
                "select id, number from person where login = ?",
                row -> new Person(row.number("id"), row.text("number")),
                callers.login())
            .orElseThrow(() -> new RuleBroken("ACC-1"));
    Preference before = mine();
    statements.change("delete from person_preference where person_id = ?", me.id());
    statements.change(
        "insert into person_preference (person_id, language, theme, density, single_keys,"
            + " list_columns) values (?, ?, ?, ?, ?, ?)",
        me.id(),
        wanted.language(),
        wanted.theme(),
        wanted.density(),
        wanted.singleKeys(),
        wanted.columns());
    histories.changed(
        new RecordRef(RecordKind.PERSON, me.number()),
        "SETTLED",
        "",
        FieldChange.of("language", before.language(), wanted.language()),
        FieldChange.of("theme", before.theme(), wanted.theme()),
        FieldChange.of("density", before.density(), wanted.density()),
        FieldChange.of("singleKeys", before.singleKeys(), wanted.singleKeys()),
        FieldChange.of("columns", before.columns(), wanted.columns()));
  }

  private static Preference preference(Row row) {
    return new Preference(
        row.text("language"),
        Theme.valueOf(row.text("theme")),
        Density.valueOf(row.text("density")),
        row.flag("single_keys"),
        row.text("list_columns"));
  }

  private record Person(long id, String number) {}
}
