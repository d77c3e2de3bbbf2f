package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;
import static org.evident.kernel.Role.AUDITORS;
import static org.evident.kernel.Role.OWNER_OF_SMS;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.party.rule.Delegation;
import org.evident.foundation.storage.boundary.Row;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** The door to who decides for whom while they are away: everybody for themselves, administrators for all (PTY-30 to PTY-32). */
@Stateless
@PermitAll
public class Delegations {

  private static final int BLOCK = 50;
  private static final String LATEST = " order by g.first_day desc, g.id desc limit 100";

  @Inject private Statements statements;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Event<DelegationTold> told;
  @Inject private Clock clock;

  /** What the caller has delegated, and what was delegated to them, the latest first. */
  public List<DelegationView> mine() {
    return read("where p.login = ? or d.login = ?" + LATEST, callers.login(), callers.login());
  }

  /** The same of somebody else, or all of it where nobody is named. */
  @RolesAllowed({ADMIN, AUDITORS, OWNER_OF_SMS})
  public List<DelegationView> of(String login) {
    return login == null || login.isBlank()
        ? read(LATEST)
        : read("where p.login = ? or d.login = ?" + LATEST, login.strip(), login.strip());
  }

  /**
   * Has somebody decide for a person while they are away.
   *
   * @throws RuleBroken ACC-1 for another person's by who is no administrator; REC-1 at {@code login} or {@code deputy} where
   *     there is nobody of the same house; PTY-30 to PTY-32
   */
  public DelegationView add(@Valid AddDelegation command) {
    Somebody away = away(command.login());
    Somebody deputy =
        somebody(command.deputy().strip())
            .filter(one -> Objects.equals(one.customer(), away.customer()))
            .orElseThrow(() -> RuleBroken.at("deputy", "REC-1", command.deputy()));
    LocalDate first = command.first() == null ? today() : command.first();
    Delegation wish = new Delegation(away.login(), deputy.login(), first, command.last());
    statements.first(
        "select id from person where id in (?, ?) order by id for update",
        row -> row.number("id"),
        away.id(),
        deputy.id());
    wish.require(
        today(),
        statements.list(
            DelegationView.COLUMNS + "where g.ended_at is null and g.last_day >= ?",
            DelegationView::rule,
            today()));
    long id = statements.block("delegation_seq", BLOCK);
    statements.change(
        "insert into delegation (id, person_id, deputy_id, first_day, last_day, created_by, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        away.id(),
        deputy.id(),
        first,
        command.last(),
        callers.login(),
        clock.instant());
    histories.changed(
        about(away),
        "DELEGATED",
        first + " / " + command.last(),
        FieldChange.of("deputy", null, deputy.login()));
    if (wish.holdsOn(today())) {
      begin(id);
    }
    return require(id);
  }

  /** Takes it back, whether it has begun or not; the deputy is told if they were told that it began. */
  public DelegationView end(long id) {
    DelegationView held = require(id);
    requireSeen(held);
    requireMay(held.login());
    if (held.endedAt() != null) {
      return held;
    }
    boolean begun =
        statements
            .first(
                "select told_at from delegation where id = ? for update",
                row -> row.instant("told_at") != null,
                id)
            .orElse(false);
    statements.change(
        "update delegation set ended_at = ?, ended_by = ? where id = ?",
        clock.instant(),
        callers.login(),
        id);
    Somebody away = somebody(held.login()).orElseThrow();
    histories.changed(
        about(away),
        "DELEGATION_ENDED",
        held.first() + " / " + held.last(),
        FieldChange.of("deputy", held.deputy(), null));
    if (begun) {
      tell("ENDED", held, away);
    }
    return require(id);
  }

  /** What has begun and its deputy was not told of. */
  public List<String> due() {
    return statements.list(
        "select id from delegation where told_at is null and ended_at is null and first_day <= ? and"
            + " last_day >= ? order by id",
        row -> String.valueOf(row.number("id")),
        today(),
        today());
  }

  /** Tells the deputy that it has begun, once. */
  public void pass(String id) {
    begin(Long.parseLong(id));
  }

  private void begin(long id) {
    int first =
        statements.change(
            "update delegation set told_at = ? where id = ? and told_at is null and ended_at is null",
            clock.instant(),
            id);
    if (first == 1) {
      DelegationView held = require(id);
      tell("BEGUN", held, somebody(held.login()).orElseThrow());
    }
  }

  private void tell(String what, DelegationView held, Somebody away) {
    Set<Long> deputy = somebody(held.deputy()).map(one -> Set.of(one.id())).orElse(Set.of());
    told.fire(
        new DelegationTold(
            about(away), clock.instant(), what, held.name(), held.first(), held.last(), deputy));
  }

  private Somebody away(String login) {
    String wanted = login == null || login.isBlank() ? callers.login() : login.strip();
    requireMay(wanted);
    return somebody(wanted).orElseThrow(() -> RuleBroken.at("login", "REC-1", wanted));
  }

  /** What concerns neither of both is not there for others. */
  private void requireSeen(DelegationView held) {
    boolean concerned = List.of(held.login(), held.deputy()).contains(callers.login());
    if (!concerned && !callers.current().hasAny(Role.ADMINISTRATOR)) {
      throw RuleBroken.at("id", "REC-1", held.id());
    }
  }

  private void requireMay(String login) {
    if (!login.equals(callers.login()) && !callers.current().hasAny(Role.ADMINISTRATOR)) {
      throw new RuleBroken("ACC-1");
    }
  }

  private Optional<Somebody> somebody(String login) {
    return statements.first(
        "select id, number, login, customer_id from person where login = ? and active",
        Somebody::of,
        login);
  }

  private List<DelegationView> read(String where, Object... values) {
    LocalDate today = today();
    return statements.list(
        DelegationView.COLUMNS + where, row -> DelegationView.of(row, today), values);
  }

  private DelegationView require(long id) {
    return read("where g.id = ?", id).stream()
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("id", "REC-1", id));
  }

  private static RecordRef about(Somebody away) {
    return new RecordRef(RecordKind.PERSON, away.number());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private record Somebody(long id, String number, String login, Long customer) {
    static Somebody of(Row row) {
      return new Somebody(
          row.number("id"), row.text("number"), row.text("login"), row.numberOrNull("customer_id"));
    }
  }
}
