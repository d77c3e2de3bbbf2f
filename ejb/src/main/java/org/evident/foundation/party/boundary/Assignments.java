package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.rule.ScopeKind;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to who holds which role, how far and how long (processes.md 1.4). */
@Stateless
@RolesAllowed(ADMIN)
public class Assignments {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;

  /** The assignments of a person, or of everybody when the login is empty. */
  @RolesAllowed({ADMIN, AUDITORS, OWNER_OF_SMS})
  public List<AssignmentView> list(String login) {
    return read("where p.login = ? or ? = '' order by p.login, a.valid_from, a.id", login, login);
  }

  /**
   * The assignments that fit, the oldest first.
   *
   * @param after the id of the last one of the page before, 0 for the first page
   * @param limit how many at most
   */
  @RolesAllowed({ADMIN, AUDITORS, OWNER_OF_SMS})
  public Page<AssignmentView> page(AssignmentFilter filter, long after, int limit) {
    List<AssignmentView> found =
        read(
            filter.where()
                + " and a.id > ? order by a.id fetch first "
                + (limit + 1)
                + " rows only",
            filter.values(today(), after));
    return Page.of(found, limit, one -> String.valueOf(one.id()));
  }

  /** The caller's own assignments. */
  @PermitAll
  public List<AssignmentView> mine() {
    return read("where p.login = ? order by a.valid_from, a.id", callers.login());
  }

  /** Offers a role; it is in force when the person has taken it over (PTY-9). */
  public AssignmentView add(@Valid AddAssignment command) {
    LocalDate from = command.from() == null ? today() : command.from();
    if (command.to() != null && !command.to().isAfter(from)) {
      throw RuleBroken.at("to", "PTY-11", command.to(), from);
    }
    requireScope(command);
    if ((command.limit() == null) != (command.currency() == null)) {
      throw RuleBroken.at("currency", "PTY-13");
    }
    long id = statements.block("role_assignment_seq", BLOCK);
    statements.change(
        "insert into role_assignment (id, person_id, role, scope, scope_key, valid_from, valid_to,"
            + " deputy_id, sponsor_id, limit_amount, limit_currency) values (?, ?, ?, ?, ?, ?,"
            + " cast(? as date), cast(? as bigint), cast(? as bigint), cast(? as numeric(14,2)), ?)",
        id,
        person(command.login(), "login"),
        command.role(),
        command.scope(),
        command.scope() == ScopeKind.GLOBAL ? null : command.scopeKey().strip(),
        from,
        command.to(),
        person(command.deputy(), "deputy"),
        person(command.sponsor(), "sponsor"),
        command.limit(),
        command.currency());
    return done(id, "ROLE_OFFERED");
  }

  /** Takes over a role one was offered. */
  @PermitAll
  public AssignmentView accept(long id) {
    AssignmentView offered = require(id);
    if (!offered.login().equals(callers.login())) {
      throw RuleBroken.at("id", "REC-1", id);
    }
    if (offered.acceptedAt() != null) {
      return offered;
    }
    statements.change(
        "update role_assignment set accepted_at = ? where id = ?", clock.instant(), id);
    return done(id, "ROLE_ACCEPTED");
  }

  /** Notes that everybody concerned has been told. */
  public AssignmentView announce(long id) {
    require(id);
    statements.change(
        "update role_assignment set communicated_at = ? where id = ?", clock.instant(), id);
    return done(id, "ROLE_ANNOUNCED");
  }

  /**
   * Ends a role.
   *
   * @param day the first day no more; not before today, since what was done with it stands
   */
  public AssignmentView end(long id, LocalDate day) {
    AssignmentView held = require(id);
    LocalDate last = day == null ? today() : day;
    if (last.isBefore(today()) || last.isBefore(held.from())) {
      throw RuleBroken.at("to", "PTY-11", last, today());
    }
    if (held.role().equals(Role.ADMINISTRATOR.name())) {
      requireAnotherAdministrator(id, last);
    }
    statements.change("update role_assignment set valid_to = ? where id = ?", last, id);
    histories.changed(
        about(held.login()),
        "ROLE_ENDED",
        held.words(),
        FieldChange.of("valid_to", held.to(), last));
    return require(id);
  }

  private void requireAnotherAdministrator(long id, LocalDate day) {
    boolean another =
        statements
            .list(
                AssignmentView.COLUMNS + "where a.role = ? and p.active",
                row -> row.number("id") != id && AssignmentView.mandate(row).activeOn(day),
                Role.ADMINISTRATOR)
            .contains(true);
    if (!another) {
      throw new RuleBroken("PTY-12");
    }
  }

  private void requireScope(AddAssignment command) {
    String key = command.scopeKey();
    boolean named = key != null && !key.isBlank();
    if (command.scope() == ScopeKind.GLOBAL) {
      return;
    }
    if (!named) {
      throw RuleBroken.at("scopeKey", "PTY-10.KEY", command.scope());
    }
    String table =
        switch (command.scope()) {
          case SERVICE -> "select 1 as found from service where number = ?";
          case CUSTOMER -> "select 1 as found from customer where number = ?";
          case TEAM -> "select 1 as found from team where name = ?";
          default -> "";
        };
    if (!table.isEmpty()
        && statements.first(table, row -> row.number("found"), key.strip()).isEmpty()) {
      throw RuleBroken.at("scopeKey", "REC-1", key);
    }
  }

  private Long person(String login, String field) {
    if (login == null || login.isBlank()) {
      return null;
    }
    return statements
        .first("select id from person where login = ?", row -> row.number("id"), login.strip())
        .orElseThrow(() -> RuleBroken.at(field, "REC-1", login));
  }

  private AssignmentView require(long id) {
    return read("where a.id = ?", id).stream()
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("id", "REC-1", id));
  }

  private List<AssignmentView> read(String where, Object... values) {
    LocalDate today = today();
    return statements.list(
        AssignmentView.COLUMNS + where, row -> AssignmentView.of(row, today), values);
  }

  private AssignmentView done(long id, String act) {
    AssignmentView now = require(id);
    histories.write(about(now.login()), act, now.words());
    return now;
  }

  private RecordRef about(String login) {
    return statements
        .first(
            "select number from person where login = ?",
            row -> new RecordRef(RecordKind.PERSON, row.text("number")),
            login)
        .orElseThrow();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
