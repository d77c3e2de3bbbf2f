package org.evident.foundation.directory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Role;

/** What groups give, and what the runs found, in rows. */
@ApplicationScoped
class DirectoryRows {

  private static final int BLOCK = 50;
  private static final int LONGEST = 4000;
  private static final int LONGEST_FAILURE = 1000;

  @Inject private Statements statements;

  /** What each group gives, by its name. */
  Map<String, Set<Role>> groups() {
    Map<String, Set<Role>> groups = new TreeMap<>();
    statements.each(
        "select name, role from directory_group order by name, role",
        row ->
            groups
                .computeIfAbsent(row.text("name"), name -> EnumSet.noneOf(Role.class))
                .add(Role.valueOf(row.text("role"))));
    return groups;
  }

  /** Says what a group gives; nothing takes it from the list. */
  void set(String group, Set<Role> roles) {
    statements.change("delete from directory_group where name = ?", group);
    statements.changeAll(
        "insert into directory_group (name, role) values (?, ?)",
        roles.stream().map(role -> new Object[] {group, role}).toList());
  }

  void note(DirectoryView.RunView run) {
    String refused = String.join("\n", run.refused());
    statements.change(
        "insert into directory_run (id, at, rehearsal, asked_by, found, joined, changed, departed,"
            + " withheld, refused, failure) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statements.block("directory_run_seq", BLOCK),
        run.at(),
        run.rehearsal(),
        run.by(),
        run.found(),
        run.joined(),
        run.changed(),
        run.departed(),
        run.withheld(),
        refused.length() > LONGEST ? refused.substring(0, LONGEST) : refused,
        run.failure() == null || run.failure().length() <= LONGEST_FAILURE
            ? run.failure()
            : run.failure().substring(0, LONGEST_FAILURE));
  }

  /** The latest runs, newest first. */
  List<DirectoryView.RunView> runs(int most) {
    return statements.list(
        "select at, rehearsal, asked_by, found, joined, changed, departed, withheld, refused, failure"
            + " from directory_run order by id desc fetch first "
            + most
            + " rows only",
        row ->
            new DirectoryView.RunView(
                row.instant("at"),
                row.flag("rehearsal"),
                row.text("asked_by"),
                (int) row.number("found"),
                (int) row.number("joined"),
                (int) row.number("changed"),
                (int) row.number("departed"),
                (int) row.number("withheld"),
                row.text("refused").lines().toList(),
                row.text("failure")));
  }

  /** When people were last brought here, or it was tried. */
  Optional<Instant> last() {
    return statements.first(
        "select at from directory_run where not rehearsal order by id desc fetch first 1 rows only",
        row -> row.instant("at"));
  }
}
