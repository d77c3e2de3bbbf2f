package org.evident.foundation.savedview.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.savedview.rule.ViewQuery;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.FreeText;
import org.evident.kernel.RuleBroken;

/** The door to lists under a name: the caller's own and those their team shares (VWS-2). */
@Stateless
@PermitAll
public class SavedViews {

  private static final int BLOCK = 50;
  private static final int MOST = 50;
  private static final int LONGEST_NAME = 100;

  @Inject private Statements statements;
  @Inject private Callers callers;

  /** The views of a list that the caller sees, by name. */
  public List<SavedView> of(String list) {
    Owner me = me();
    return statements.list(
        "select v.id, v.name, v.query, t.name as team, v.owner_id from saved_view v left join team t on"
            + " t.id = v.team_id where v.list = ? and (v.owner_id = cast(? as bigint) or v.team_id ="
            + " cast(? as bigint)) order by v.name, v.id limit "
            + MOST,
        row -> view(row, me),
        list,
        me.id(),
        me.team());
  }

  /**
   * Saves a list under a name.
   *
   * @param known the names of the list's parameters
   * @param shared whether the caller's team sees it, too
   * @throws RuleBroken VWS-1 where the query is none of the list, VWS-2 where there is no team to share it with
   */
  public void save(String list, String name, String query, Set<String> known, boolean shared) {
    Owner me = me();
    if (me.id() == null) {
      throw new RuleBroken("ACC-1");
    }
    if (!FreeText.says(name) || name.length() > LONGEST_NAME) {
      throw RuleBroken.at("name", "VWS-1.name", LONGEST_NAME);
    }
    if (shared && me.team() == null) {
      throw new RuleBroken("VWS-2");
    }
    statements.change(
        "insert into saved_view (id, owner_id, team_id, list, name, query) values (?, ?, cast(? as"
            + " bigint), ?, ?, ?)",
        statements.block("saved_view_seq", BLOCK),
        me.id(),
        shared ? me.team() : null,
        list,
        name.strip(),
        ViewQuery.checked(query, known));
  }

  /** Removes a view of the caller's own; breaks REC-1 where it is another's or none. */
  public void remove(long id) {
    int gone =
        statements.change(
            "delete from saved_view where id = ? and owner_id = cast(? as bigint)", id, me().id());
    if (gone == 0) {
      throw RuleBroken.at("view", "REC-1", id);
    }
  }

  private Owner me() {
    return statements
        .first(
            "select id, team_id from person where login = ?",
            row -> new Owner(row.number("id"), row.numberOrNull("team_id")),
            callers.login())
        .orElse(new Owner(null, null));
  }

  private static SavedView view(Row row, Owner me) {
    return new SavedView(
        row.number("id"),
        row.text("name"),
        row.text("query"),
        row.text("team"),
        me.id() != null && row.number("owner_id") == me.id());
  }

  private record Owner(Long id, Long team) {}
}
