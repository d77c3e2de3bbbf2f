package org.evident.resolution.incident.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The door to how the columns of logs are read: profiles, which are data. */
@Stateless
@RolesAllowed({INCIDENT_MANAGERS, ADMIN})
public class ImportProfiles {

  @Inject private Statements statements;
  @Inject private Histories histories;

  /** The definition of a profile as JSON. */
  public String definition(String name) {
    return statements
        .first(
            "select definition from import_profile where name = ?",
            row -> row.text("definition"),
            name)
        .orElseThrow(() -> RuleBroken.at("profile", "REC-1", name));
  }

  /** The names of the profiles there are. */
  public List<String> names() {
    return statements.list(
        "select name from import_profile order by name", row -> row.text("name"));
  }

  /**
   * Replaces a profile, if it is still as it was read.
   *
   * @throws RuleBroken REC-2 if somebody changed it meanwhile
   */
  public void replace(String name, String before, String definition) {
    if (!definition(name).equals(before)) {
      throw new RuleBroken("REC-2", name);
    }
    write(name, definition);
  }

  /**
   * Makes another profile.
   *
   * @throws RuleBroken REC-3 if there is one of that name
   */
  public void add(String name, String definition) {
    if (names().contains(name)) {
      throw RuleBroken.at("name", "REC-3", name);
    }
    write(name, definition);
  }

  /** Writes a profile, new or changed. */
  public void write(String name, String definition) {
    LogProfile.read(definition);
    int changed =
        statements.change(
            "update import_profile set definition = ?, version = version + 1 where name = ?",
            definition,
            name);
    if (changed == 0) {
      statements.change(
          "insert into import_profile (name, definition) values (?, ?)", name, definition);
    }
    histories.write(new RecordRef(RecordKind.IMPORT_RUN, name), "PROFILE_WRITTEN", definition);
  }
}
