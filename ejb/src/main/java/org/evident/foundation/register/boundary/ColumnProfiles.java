package org.evident.foundation.register.boundary;

import static org.evident.kernel.Role.AVAILABILITY_MANAGERS;
import static org.evident.kernel.Role.CAPACITY_MANAGERS;
import static org.evident.kernel.Role.DEMAND_MANAGERS;
import static org.evident.kernel.Role.LEVEL_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;
import static org.evident.kernel.Role.SERVICE_OWNERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to how the columns of tools' files are called, so that nobody types it twice. */
@Stateless
@RolesAllowed({
  CAPACITY_MANAGERS,
  AVAILABILITY_MANAGERS,
  DEMAND_MANAGERS,
  LEVEL_MANAGERS,
  SERVICE_OWNERS,
  RESOLVERS
})
public class ColumnProfiles {

  private static final String COLUMNS =
      "select name, kind, subject_column, at_column, value_column, customer_column, measure_column from"
          + " column_profile ";

  @Inject private Statements statements;
  @Inject private Histories histories;

  /** All of them, by name. */
  public List<ColumnProfile> all() {
    return statements.list(COLUMNS + "order by name", ColumnProfiles::profile);
  }

  /**
   * One of them.
   *
   * @throws RuleBroken REC-1 if there is none of that name
   */
  public ColumnProfile one(String name) {
    return statements
        .first(COLUMNS + "where name = ?", ColumnProfiles::profile, name)
        .orElseThrow(() -> RuleBroken.at("profile", "REC-1", name));
  }

  /** Keeps one, in the place of that of the same name. */
  public void keep(@Valid ColumnProfile profile) {
    Object[] values = {
      profile.kind(),
      profile.subject(),
      profile.at(),
      profile.value(),
      profile.customer(),
      profile.measure(),
      profile.name()
    };
    int changed =
        statements.change(
            "update column_profile set kind = ?, subject_column = ?, at_column = ?, value_column = ?,"
                + " customer_column = ?, measure_column = ? where name = ?",
            values);
    if (changed == 0) {
      statements.change(
          "insert into column_profile (kind, subject_column, at_column, value_column, customer_column,"
              + " measure_column, name) values (?, ?, ?, ?, ?, ?, ?)",
          values);
    }
    histories.write(about(profile.name()), "PROFILE_WRITTEN", profile.toString());
  }

  /** Keeps one no longer. */
  public void forget(String name) {
    one(name);
    statements.change("delete from column_profile where name = ?", name);
    histories.write(about(name), "PROFILE_DELETED", name);
  }

  private static RecordRef about(String name) {
    return new RecordRef(RecordKind.IMPORT_RUN, name);
  }

  private static ColumnProfile profile(Row row) {
    return new ColumnProfile(
        row.text("name"),
        row.text("kind"),
        row.text("subject_column"),
        row.text("at_column"),
        row.text("value_column"),
        row.text("customer_column"),
        row.text("measure_column"));
  }
}
