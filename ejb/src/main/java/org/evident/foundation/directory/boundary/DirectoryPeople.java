package org.evident.foundation.directory.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evident.foundation.directory.rule.DirectoryEntry;
import org.evident.foundation.directory.rule.KnownPerson;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.boundary.LoginsChanged;
import org.evident.foundation.party.boundary.PasswordHashes;
import org.evident.foundation.party.boundary.PersonRenamed;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.Role;

/** People and the roles groups gave them, in rows. */
@ApplicationScoped
class DirectoryPeople {

  private static final int BLOCK = 50;

  @Inject private Statements statements;
  @Inject private Numbers numbers;
  @Inject private PasswordHashes hashes;
  @Inject private Event<PersonRenamed> renamed;
  @Inject private Event<LoginsChanged> logins;
  @Inject private Clock clock;

  /** Everybody who may be of the directory: nobody of a customer, and nobody erased. */
  List<KnownPerson> known() {
    return statements.list(
        "select id, directory_key, login, name, email, active, directory_left_at from person where"
            + " customer_id is null and erased_at is null",
        row ->
            new KnownPerson(
                row.number("id"),
                row.text("directory_key"),
                row.text("login"),
                row.text("name"),
                row.text("email"),
                row.flag("active"),
                row.instant("directory_left_at") != null));
  }

  /** How many active people are of the directory. */
  int count() {
    return (int)
        (long)
            statements
                .first(
                    "select count(*) as people from person where active and directory_key is not null",
                    row -> row.number("people"))
                .orElse(0L);
  }

  /** Makes people known; no password is kept for them, so what stands in its place opens nothing. */
  List<RecordRef> add(List<DirectoryEntry> entries, int year) {
    List<RecordRef> added = new ArrayList<>();
    if (entries.isEmpty()) {
      return added;
    }
    String closed = hashes.closed();
    long first = numbers.take(RecordKind.PERSON, year, entries.size());
    List<Object[]> rows = new ArrayList<>();
    long id = 0;
    for (DirectoryEntry entry : entries) {
      id = rows.size() % BLOCK == 0 ? statements.block("person_seq", BLOCK) : id + 1;
      String number = Numbers.format(RecordKind.PERSON, year, first + rows.size());
      added.add(new RecordRef(RecordKind.PERSON, number));
      rows.add(
          new Object[] {
            id, number, entry.login(), entry.name(), entry.email(), closed, entry.key()
          });
    }
    statements.changeAll(
        "insert into person (id, number, login, name, email, language, zone, active, password_hash,"
            + " must_change, failed_count, version, directory_key) values (?, ?, ?, ?, ?, 'en',"
            + " 'Europe/Vienna', true, ?, false, 0, 0, ?)",
        rows);
    return added;
  }

  /** The logins people had before, with whose they were. */
  Map<String, Long> former() {
    Map<String, Long> former = new HashMap<>();
    statements.each(
        "select login, person_id from person_login",
        row -> former.put(row.text("login"), row.number("person_id")));
    return former;
  }

  /**
   * Makes people as they are in the directory.
   *
   * @param moved those of them whose login changes, whom what they did follows (DIR-12)
   */
  void change(Map<Long, DirectoryEntry> changing, List<LoginsChanged.Change> moved) {
    List<Object[]> rows = new ArrayList<>();
    changing.forEach(
        (id, entry) ->
            rows.add(new Object[] {entry.login(), entry.name(), entry.email(), entry.key(), id}));
    statements.changeAll(
        "update person set login = ?, name = ?, email = ?, directory_key = ?, must_change = false,"
            + " active = true, directory_left_at = null, version = version + 1 where id = ?",
        rows);
    if (!moved.isEmpty()) {
      logins.fire(new LoginsChanged(moved, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }
    changing.forEach((id, entry) -> renamed.fire(new PersonRenamed(id, entry.name())));
  }

  /** Ends accounts. */
  void end(Collection<Long> leaving, Instant at) {
    List<Object[]> rows = new ArrayList<>();
    leaving.forEach(id -> rows.add(new Object[] {at, id}));
    statements.changeAll(
        "update person set active = false, directory_left_at = ?, version = version + 1 where id = ?",
        rows);
  }

  /** What a person is known by in the history. */
  RecordRef about(long id) {
    return statements
        .first(
            "select number from person where id = ?",
            row -> new RecordRef(RecordKind.PERSON, row.text("number")),
            id)
        .orElseThrow();
  }

  /** The people of the directory by key of entry. */
  Map<String, Long> byKey() {
    Map<String, Long> people = new HashMap<>();
    statements.each(
        "select id, directory_key from person where active and directory_key is not null",
        row -> people.put(row.text("directory_key"), row.number("id")));
    return people;
  }

  /** The roles groups gave that are in force on a day, by person. */
  Map<Long, Set<Role>> given(LocalDate day) {
    Map<Long, Set<Role>> given = new HashMap<>();
    statements.each(
        "select person_id, role from role_assignment where from_directory and (valid_to is null or"
            + " valid_to > ?)",
        row ->
            given
                .computeIfAbsent(row.number("person_id"), id -> EnumSet.noneOf(Role.class))
                .add(Role.valueOf(row.text("role"))),
        day);
    return given;
  }

  /** Gives roles that nobody has to take over, since the group was. */
  void give(Map<Long, Set<Role>> roles, LocalDate day, Instant at) {
    List<Object[]> rows = new ArrayList<>();
    long id = 0;
    for (Map.Entry<Long, Set<Role>> person : roles.entrySet()) {
      for (Role role : person.getValue()) {
        id = rows.size() % BLOCK == 0 ? statements.block("role_assignment_seq", BLOCK) : id + 1;
        rows.add(new Object[] {id, person.getKey(), role, day, at, at});
      }
    }
    statements.changeAll(
        "insert into role_assignment (id, person_id, role, scope, valid_from, accepted_at,"
            + " communicated_at, from_directory) values (?, ?, ?, 'GLOBAL', ?, ?, ?, true)",
        rows);
  }

  /** Ends roles that groups gave. */
  void take(Map<Long, Set<Role>> roles, LocalDate day) {
    List<Object[]> rows = new ArrayList<>();
    roles.forEach(
        (person, taken) -> taken.forEach(role -> rows.add(new Object[] {day, person, role})));
    statements.changeAll(
        "update role_assignment set valid_to = ? where person_id = ? and role = ? and from_directory"
            + " and valid_to is null",
        rows);
  }

  /** Whether somebody still administers on a day. */
  boolean isAdministered(LocalDate day) {
    return statements
        .first(
            "select p.id from person p join role_assignment a on a.person_id = p.id where p.active and"
                + " a.role = ? and a.accepted_at is not null and a.valid_from <= ? and (a.valid_to is"
                + " null or a.valid_to > ?)",
            row -> row.number("id"),
            Role.ADMINISTRATOR,
            day,
            day)
        .isPresent();
  }
}
