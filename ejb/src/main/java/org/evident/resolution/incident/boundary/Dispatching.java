package org.evident.resolution.incident.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.category.boundary.CategoryRows;
import org.evident.resolution.category.rule.CategoryKind;
import org.evident.resolution.incident.rule.Guards;
import org.evident.resolution.incident.rule.IncidentState;

/** Gives new incidents to teams once it is known what they are about (sheet 3.25, NEW to ASSIGNED). */
@ApplicationScoped
class Dispatching {

  private static final int RECENT = 200;

  @Inject private Statements statements;
  @Inject private CategoryRows categories;
  @Inject private IncidentRows rows;
  @Inject private Handing handing;
  @Inject private Histories histories;

  /**
   * Gives an incident to a team, and to somebody of it if one is named.
   *
   * @throws RuleBroken INC.CATEGORY where neither it nor the command says what kind of fault it is; REC-1 for no team or
   *     person of ours; INC.CREW or INC-10 for who cannot have it
   */
  void give(OpenIncident incident, IncidentCommands.Assign command) {
    String team = command.team();
    require(team);
    String had = category(incident);
    String said = stripped(command.category());
    String known =
        said == null ? had : categories.require(CategoryKind.FAULT, "category", said, had);
    Guards.assign(known);
    String colleague = stripped(command.assignee());
    Long person = colleague == null ? null : handing.person(incident, team, colleague);
    rows.move(incident, IncidentState.ASSIGNED, null);
    statements.change(
        "update incident set team_name = ?, category = ?, assignee_id = coalesce(cast(? as bigint),"
            + " assignee_id), assignee_order = coalesce("
            + AssigneeNames.NAME
            + ", assignee_order) where id = ?",
        team,
        known,
        person,
        person,
        incident.id());
    passed(incident.id(), team);
    if (colleague != null) {
      histories.changed(
          new RecordRef(RecordKind.INCIDENT, incident.number()),
          "HANDED",
          "",
          FieldChange.of("assignee", null, colleague));
    }
  }

  /** Remembers that a team which is no service desk had an incident, so that the desk did not solve it alone. */
  void passed(long incident, String team) {
    statements.change(
        "update incident set passed_on = true where id = ? and exists (select 1 from team where name ="
            + " ? and not desk)",
        incident,
        team);
  }

  /** Takes what nobody has begun from a person who is not of the team it goes to, and says so; work under way keeps who does it. */
  boolean released(long incident, String team) {
    return statements.change(
            "update incident set assignee_id = null, assignee_order = "
                + AssigneeNames.NOBODY
                + " where id = ? and state = 'ASSIGNED' and assignee_id is not null and not exists"
                + " (select 1 from person p join team t on t.id = p.team_id where p.id ="
                + " incident.assignee_id and t.name = ?)",
            incident,
            team)
        > 0;
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Refuses what is no team; breaks REC-1 at {@code team}. */
  void require(String team) {
    statements
        .first("select id from team where name = ?", row -> row.number("id"), team)
        .orElseThrow(() -> RuleBroken.at("team", "REC-1", team));
  }

  /** The kind of fault most of the last incidents of a customer's service were, null where nobody said. */
  String likelyCategory(long incident) {
    return statements
        .first(
            "select k.category from (select category from incident where service_id = (select service_id"
                + " from incident where id = ?) and customer_id = (select customer_id from incident where"
                + " id = ?) order by reported_at desc limit ?) k where k.category is not null group by"
                + " k.category order by count(*) desc, k.category limit 1",
            row -> row.text("category"),
            incident,
            incident,
            RECENT)
        .orElse(null);
  }

  private String category(OpenIncident incident) {
    return statements
        .first(
            "select category from incident where id = ? and category is not null",
            row -> row.text("category"),
            incident.id())
        .orElse(null);
  }
}
