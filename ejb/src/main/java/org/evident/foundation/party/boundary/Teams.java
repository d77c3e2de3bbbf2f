package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.LEVEL_MANAGERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;

/** Reads the teams of the provider, for those who place people and services in them. */
@Stateless
@RolesAllowed({ADMIN, LEVEL_MANAGERS})
public class Teams {

  @Inject private Statements statements;

  /**
   * A page of the teams, by name.
   *
   * @param after the name the page before ended with, or empty for the first one
   */
  public Page<TeamView> page(String after, int limit) {
    List<TeamView> rows =
        statements.list(
            "select t.name, t.desk, (select count(*) from person p where p.team_id = t.id and p.active)"
                + " as members from team t where t.name > ? order by t.name fetch first "
                + (limit + 1)
                + " rows only",
            row -> new TeamView(row.text("name"), row.flag("desk"), row.number("members")),
            after);
    return Page.of(rows, limit, TeamView::name);
  }
}
