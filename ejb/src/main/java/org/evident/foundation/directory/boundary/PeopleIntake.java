package org.evident.foundation.directory.boundary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.evident.foundation.directory.rule.FiledPerson;
import org.evident.foundation.party.boundary.AddPerson;
import org.evident.foundation.party.boundary.ChangePerson;
import org.evident.foundation.party.boundary.People;
import org.evident.foundation.party.boundary.PersonView;
import org.evident.foundation.party.boundary.SetAttendance;
import org.evident.foundation.register.boundary.CsvIntake;
import org.evident.foundation.register.rule.Field;
import org.evident.foundation.register.rule.ValueReader;
import org.evident.kernel.Role;
import org.evident.kernel.RuleBroken;

/** Takes in a file of people, each known by their login (DIR-9). */
class PeopleIntake extends CsvIntake {

  static final List<Field> FIELDS =
      List.of(
          Field.text("login", "login", 100),
          Field.text("name", "name", 200),
          Field.text("email", "email", 200),
          Field.text("team", "team", 200),
          Field.text("customer", "customer", 200),
          Field.text("roles", "roles", 1000),
          Field.choice("language", "language", "EN", "DE"),
          Field.text("zone", "zone", 64),
          Field.date("startDate", "start_date"),
          Field.date("endDate", "end_date"),
          Field.flag("inSmsScope", "in_sms_scope"));

  private static final List<String> NEEDED = List.of("login", "name", "email");

  private final People people;
  private final Places places;
  private final String reader;
  private final ValueReader values;
  private final Map<String, Long> logins = new HashMap<>();

  /** What teams and customers may be called, and what each is known by. */
  record Places(Map<String, String> teams, Map<String, String> customers) {}

  PeopleIntake(People people, Places places, String reader, ValueReader values, boolean dryRun) {
    super(FIELDS, NEEDED, List.of(), dryRun);
    this.people = people;
    this.places = places;
    this.reader = reader;
    this.values = values;
  }

  @Override
  protected void take(long number, Map<String, String> written) {
    int before = faults();
    Map<String, Object> read = read(number, written, values);
    check(number, written, read, "team", called -> place("team", called, places.teams()));
    check(
        number, written, read, "customer", called -> place("customer", called, places.customers()));
    check(number, written, read, "roles", PeopleIntake::roles);
    check(number, written, read, "email", FiledPerson::address);
    check(number, written, read, "zone", FiledPerson::zoneOf);
    if (faults() == before) {
      attempt(number, written, () -> person(number, read));
    }
  }

  /** Puts in the place of what a cell says what is meant, or notes why nothing is. */
  private void check(
      long number,
      Map<String, String> written,
      Map<String, Object> read,
      String field,
      Function<String, Object> meant) {
    if (read.containsKey(field)) {
      attempt(number, written, () -> read.put(field, meant.apply((String) read.get(field))));
    }
  }

  private Void person(long number, Map<String, Object> read) {
    FiledPerson said = said(read);
    Long line = logins.putIfAbsent(said.login(), number);
    if (line != null) {
      throw RuleBroken.at("login", "RCD-27", line);
    }
    if (said.last() != null && said.login().equals(reader)) {
      throw RuleBroken.at("endDate", "PTY-8");
    }
    PersonView view = people.known(said.login()).orElse(null);
    if (view == null) {
      added();
      store(said.joining(), null);
      return null;
    }
    FiledPerson is = known(view);
    FiledPerson shall = said.correcting(is, view.ofDirectory());
    if (shall.equals(is)) {
      unchanged();
    } else {
      corrected();
      store(shall, is);
    }
    return null;
  }

  /** Stores what differs, unless something is wrong with the file or it is only tried. */
  private void store(FiledPerson shall, FiledPerson was) {
    if (!stays()) {
      return;
    }
    FiledPerson is = was;
    if (is == null) {
      is =
          known(
              people.join(
                  new AddPerson(
                      shall.login(),
                      shall.name(),
                      shall.email(),
                      shall.team(),
                      shall.customer(),
                      shall.roles())));
    }
    if (!shall.isCalledLike(is)) {
      people.change(
          shall.login(),
          new ChangePerson(
              shall.name(), shall.email(), shall.team(), shall.zone(), shall.language(), null));
    }
    if (!shall.attendsLike(is)) {
      people.attend(
          shall.login(), new SetAttendance(shall.first(), shall.last(), shall.inScope(), null));
    }
  }

  @SuppressWarnings("unchecked")
  private static FiledPerson said(Map<String, Object> read) {
    String language = (String) read.get("language");
    return new FiledPerson(
        (String) read.get("login"),
        (String) read.get("name"),
        (String) read.get("email"),
        (String) read.get("team"),
        (String) read.get("customer"),
        (List<Role>) read.getOrDefault("roles", List.of()),
        language == null ? null : language.toLowerCase(Locale.ROOT),
        (String) read.get("zone"),
        (LocalDate) read.get("startDate"),
        (LocalDate) read.get("endDate"),
        (Boolean) read.get("inSmsScope"));
  }

  private static FiledPerson known(PersonView is) {
    return new FiledPerson(
        is.login(),
        is.name(),
        is.email(),
        is.team(),
        is.customer(),
        is.roles().stream().map(Role::valueOf).toList(),
        is.language(),
        is.zone(),
        is.startDate(),
        is.endDate(),
        is.inSmsScope());
  }

  private static String place(String field, String called, Map<String, String> known) {
    if (!known.containsKey(called)) {
      throw RuleBroken.at(field, "RCD-14", called);
    }
    return known.get(called);
  }

  private static List<Role> roles(String written) {
    return Arrays.stream(written.split(";"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(PeopleIntake::role)
        .distinct()
        .toList();
  }

  private static Role role(String written) {
    return Arrays.stream(Role.values())
        .filter(one -> one.name().equals(written.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> RuleBroken.at("roles", "RCD-14", written));
  }
}
