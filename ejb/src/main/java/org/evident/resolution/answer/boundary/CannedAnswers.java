package org.evident.resolution.answer.boundary;

import static org.evident.kernel.Role.DESK;
import static org.evident.kernel.Role.INCIDENT_MANAGERS;
import static org.evident.kernel.Role.RESOLVERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.Caller;
import org.evident.foundation.party.boundary.Callers;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;
import org.evident.resolution.answer.rule.Keeper;
import org.evident.resolution.answer.rule.Template;

/** The door to the texts that are sent often: those for all, and those of the caller's team. */
@Stateless
@RolesAllowed({DESK, RESOLVERS, INCIDENT_MANAGERS})
public class CannedAnswers {

  private static final int BLOCK = 50;
  private static final String COLUMNS =
      "select w.number, w.team_id, t.name as team, w.title, w.text, w.version from canned_answer w"
          + " left join team t on t.id = w.team_id where w.active ";

  @Inject private Statements statements;
  @Inject private Numbers numbers;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The texts the caller may send: those for all and those of their team, by title. */
  public List<AnswerView> list() {
    Keeper me = me();
    return statements.list(
        COLUMNS
            + "and (w.team_id is null or w.team_id = cast(? as bigint)) order by w.title, w.number",
        row -> view(row, me),
        me.team());
  }

  /** The texts the caller may send or change: an incident manager those of every team, by title. */
  public List<AnswerView> all() {
    Keeper me = me();
    return me.mayChange(null)
        ? statements.list(COLUMNS + "order by w.title, w.number", row -> view(row, me))
        : list();
  }

  /** The teams whose texts the caller may change. */
  public List<String> teams() {
    Keeper me = me();
    return statements.list(
        "select name from team where "
            + (me.mayChange(null) ? "1 = 1 or " : "")
            + "id = cast(? as"
            + " bigint) order by name",
        row -> row.text("name"),
        me.team());
  }

  /** Writes a new text or changes one; whoever changed it meanwhile wins (TXT-1, TXT-2). */
  public void write(@Valid WriteAnswer command) {
    Keeper me = me();
    Template.checked(command.text());
    Long team = team(command.team());
    me.require(team);
    if (command.number() == null) {
      add(command, team);
      return;
    }
    Stored before = stored(command.number());
    me.require(before.team());
    int changed =
        statements.change(
            "update canned_answer set team_id = cast(? as bigint), title = ?, text = ?, version ="
                + " version + 1 where number = ? and version = ? and active",
            team,
            command.title(),
            command.text(),
            command.number(),
            command.version());
    if (changed == 0) {
      throw new RuleBroken("REC-2", command.number());
    }
    histories.changed(
        about(command.number()),
        "CHANGED",
        "",
        FieldChange.of("title", before.title(), command.title()),
        FieldChange.of("text", before.text(), command.text()));
  }

  /** Takes a text out of use; its history stays. */
  public void withdraw(String number) {
    me().require(stored(number).team());
    statements.change(
        "update canned_answer set active = false, version = version + 1 where number = ?", number);
    histories.write(about(number), "WITHDRAWN", "");
  }

  private void add(WriteAnswer command, Long team) {
    String number = numbers.next(RecordKind.CANNED_ANSWER, Year.now(clock).getValue());
    statements.change(
        "insert into canned_answer (id, number, team_id, title, text, active, version) values (?, ?,"
            + " cast(? as bigint), ?, ?, true, 1)",
        statements.block("canned_answer_seq", BLOCK),
        number,
        team,
        command.title(),
        command.text());
    histories.write(about(number), "CREATED", command.title());
  }

  private Keeper me() {
    Caller caller = callers.current();
    Optional<Long> team =
        statements
            .list(
                "select team_id from person where id = cast(? as bigint) and team_id is not null",
                row -> row.number("team_id"),
                caller.id())
            .stream()
            .findFirst();
    return new Keeper(caller.roles(), team.orElse(null));
  }

  private Long team(String name) {
    return name == null || name.isBlank()
        ? null
        : statements
            .first("select id from team where name = ?", row -> row.number("id"), name)
            .orElseThrow(() -> RuleBroken.at("team", "REC-1", name));
  }

  private Stored stored(String number) {
    return statements
        .first(
            "select team_id, title, text from canned_answer where number = ? and active",
            row -> new Stored(row.numberOrNull("team_id"), row.text("title"), row.text("text")),
            number)
        .orElseThrow(() -> RuleBroken.at("number", "REC-1", number));
  }

  private static AnswerView view(Row row, Keeper me) {
    return new AnswerView(
        row.text("number"),
        row.text("team"),
        row.text("title"),
        row.text("text"),
        me.mayChange(row.numberOrNull("team_id")),
        row.number("version"));
  }

  private static RecordRef about(String number) {
    return new RecordRef(RecordKind.CANNED_ANSWER, number);
  }

  private record Stored(Long team, String title, String text) {}
}
