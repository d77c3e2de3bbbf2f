package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The teams of the provider and who leads them, for those who place people and services in them. */
@Stateless
@RolesAllowed({ADMIN, LEVEL_MANAGERS})
public class Teams {

  private static final int BLOCK = 50;
  private static final RecordRef TEAMS = new RecordRef(RecordKind.AUTHORITY, "teams");

  @Inject private Statements statements;
  @Inject private Histories histories;
  @Inject private Event<TeamRenamed> renamed;

  /**
   * A page of the teams, by name.
   *
   * @param after the name the page before ended with, or empty for the first one
   */
  public Page<TeamView> page(String after, int limit) {
    return Page.of(teams("t.name > ?", limit + 1, after), limit, TeamView::name);
  }

  /** One team by name. */
  public TeamView team(String name) {
    return find(name).orElseThrow(() -> RuleBroken.at("team", "REC-1", name));
  }

  /** Makes a team known; one that is known already stays as it is. */
  @RolesAllowed(ADMIN)
  public TeamView add(@Valid AddTeam command) {
    String name = command.name().strip();
    if (find(name).isEmpty()) {
      statements.change(
          "insert into team (id, name, desk, version) values (?, ?, ?, 0)",
          statements.block("team_seq", BLOCK),
          name,
          command.desk());
      histories.write(TEAMS, "TEAM_ADDED", name);
    }
    return team(name);
  }

  /**
   * Corrects a team. A new name is taken over by its people, roles limited to it and its records.
   *
   * @throws RuleBroken REC-2 if somebody else has changed it since the version given, REC-3 if another has the name, REC-1 if
   *     the leader is nobody of the provider or there is no such calendar
   */
  @RolesAllowed(ADMIN)
  public TeamView change(String name, @Valid ChangeTeam command) {
    TeamView before = team(name);
    String wanted = command.name().strip();
    if (!wanted.equals(name) && find(wanted).isPresent()) {
      throw RuleBroken.at("name", "REC-3", wanted);
    }
    Long leader = leader(command.leader());
    String calendar = calendar(command.calendar());
    int changed =
        statements.change(
            "update team set name = ?, desk = ?, leader_id = cast(? as bigint), calendar_code = ?, version = version + 1"
                + " where name = ? and version = ?",
            wanted,
            command.desk(),
            leader,
            calendar,
            name,
            Objects.requireNonNullElse(command.version(), before.version()));
    if (changed == 0) {
      throw RuleBroken.at("version", "REC-2", name);
    }
    if (!wanted.equals(name)) {
      statements.change(
          "update role_assignment set scope_key = ? where scope = 'TEAM' and scope_key = ?",
          wanted,
          name);
      renamed.fire(new TeamRenamed(name, wanted));
      tellOfName(name, wanted);
    }
    TeamView after = team(wanted);
    histories.changed(
        TEAMS,
        "TEAM_CHANGED",
        wanted,
        FieldChange.of("name", name, wanted),
        FieldChange.of("desk", before.desk(), after.desk()),
        FieldChange.of("leader", before.leader(), after.leader()),
        FieldChange.of("calendar", before.calendar(), after.calendar()));
    return after;
  }

  /** Says who leads a team and is told first when its records need help; breaks REC-1 where there is no such team or person. */
  @RolesAllowed(ADMIN)
  public TeamView lead(String team, String login) {
    TeamView now = team(team);
    return change(
        team,
        new ChangeTeam(
            team, now.desk(), login == null ? "" : login, now.calendar(), now.version()));
  }

  /** Whoever is in a team is found by its name. */
  private void tellOfName(String before, String after) {
    statements
        .list(
            "select p.number from person p join team t on t.id = p.team_id where t.name = ?",
            row -> new RecordRef(RecordKind.PERSON, row.text("number")),
            after)
        .forEach(
            person ->
                histories.changed(person, "CHANGED", "", FieldChange.of("team", before, after)));
  }

  private Long leader(String login) {
    return login == null || login.isBlank()
        ? null
        : statements
            .first(
                "select id from person where login = ? and active and customer_id is null",
                row -> row.number("id"),
                login.strip())
            .orElseThrow(() -> RuleBroken.at("leader", "REC-1", login));
  }

  private String calendar(String code) {
    return code == null || code.isBlank()
        ? null
        : statements
            .first(
                "select code from calendar where code = ?", row -> row.text("code"), code.strip())
            .orElseThrow(() -> RuleBroken.at("calendar", "REC-1", code));
  }

  private Optional<TeamView> find(String name) {
    return teams("t.name = ?", 1, name).stream().findFirst();
  }

  private List<TeamView> teams(String which, int limit, String name) {
    return statements.list(
        "select t.name, t.desk, t.version, l.login as leader, t.calendar_code, (select count(*) from person p where"
            + " p.team_id = t.id and p.active) as members from team t left join person l on l.id ="
            + " t.leader_id where "
            + which
            + " order by t.name limit ?",
        row ->
            new TeamView(
                row.text("name"),
                row.flag("desk"),
                row.number("members"),
                row.text("leader"),
                row.text("calendar_code"),
                row.number("version")),
        name,
        limit);
  }
}
