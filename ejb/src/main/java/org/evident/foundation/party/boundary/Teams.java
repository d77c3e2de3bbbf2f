package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
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

  @Inject private Statements statements;
  @Inject private Histories histories;

  /**
   * A page of the teams, by name.
   *
   * @param after the name the page before ended with, or empty for the first one
   */
  public Page<TeamView> page(String after, int limit) {
    return Page.of(teams("t.name > ?", limit + 1, after), limit, TeamView::name);
  }

  /** Makes a team known; one that is known already stays as it is. */
  @RolesAllowed(ADMIN)
  public TeamView add(@Valid AddTeam command) {
    String name = command.name().strip();
    if (teams("t.name = ?", 1, name).isEmpty()) {
      statements.change(
          "insert into team (id, name, desk, version) values (?, ?, ?, 0)",
          statements.block("team_seq", BLOCK),
          name,
          command.desk());
      histories.write(new RecordRef(RecordKind.AUTHORITY, "teams"), "TEAM_ADDED", name);
    }
    return teams("t.name = ?", 1, name).get(0);
  }

  /** Says who leads a team and is told first when its records need help; breaks REC-1 where there is no such team or person. */
  @RolesAllowed(ADMIN)
  public TeamView lead(String team, String login) {
    Leader leader =
        statements
            .first(
                "select id, number from person where login = ? and active and customer_id is null",
                row -> new Leader(row.number("id"), row.text("number")),
                login)
            .orElseThrow(() -> RuleBroken.at("leader", "REC-1", login));
    int changed =
        statements.change(
            "update team set leader_id = ?, version = version + 1 where name = ?",
            leader.id(),
            team);
    if (changed == 0) {
      throw RuleBroken.at("team", "REC-1", team);
    }
    histories.write(new RecordRef(RecordKind.PERSON, leader.number()), "LEADS", team);
    return teams("t.name = ?", 1, team).get(0);
  }

  private List<TeamView> teams(String which, int limit, String name) {
    return statements.list(
        "select t.name, t.desk, l.login as leader, (select count(*) from person p where p.team_id ="
            + " t.id and p.active) as members from team t left join person l on l.id = t.leader_id"
            + " where "
            + which
            + " order by t.name limit ?",
        row ->
            new TeamView(
                row.text("name"), row.flag("desk"), row.number("members"), row.text("leader")),
        name,
        limit);
  }

  private record Leader(long id, String number) {}
}
