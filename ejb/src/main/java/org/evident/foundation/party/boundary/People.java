package org.evident.foundation.party.boundary;

import static org.evident.kernel.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evident.foundation.history.boundary.Histories;
import org.evident.foundation.history.rule.FieldChange;
import org.evident.foundation.numbering.boundary.Numbers;
import org.evident.foundation.party.entity.Person;
import org.evident.foundation.party.entity.Team;
import org.evident.foundation.party.rule.Attendance;
import org.evident.foundation.party.rule.PasswordPolicy;
import org.evident.foundation.storage.boundary.Statements;
import org.evident.kernel.Page;
import org.evident.kernel.RecordKind;
import org.evident.kernel.RecordRef;
import org.evident.kernel.RuleBroken;

/** The administrator's door to people: who is known, as what, and whether they come in. */
@Stateless
@RolesAllowed(ADMIN)
public class People {

  @PersistenceContext private EntityManager em;
  @Inject private Statements statements;
  @Inject private PeopleQuery query;
  @Inject private Numbers numbers;
  @Inject private PasswordHashes hashes;
  @Inject private Callers callers;
  @Inject private Histories histories;
  @Inject private Clock clock;
  @Inject private Event<PersonRenamed> renamed;

  /** Makes a person known, with a one-time password in the answer. */
  public PersonView add(@Valid AddPerson command) {
    Person person = made(command);
    String password = hashes.oneTimePassword();
    person.oneTimePassword(hashes.of(password), clock.instant().plus(PasswordPolicy.FIRST));
    return kept(person, command, password);
  }

  /** Makes a person known who has no password here until an administrator gives them one. */
  public PersonView join(@Valid AddPerson command) {
    Person person = made(command);
    person.password(hashes.closed(), false);
    return kept(person, command, null);
  }

  private Person made(AddPerson command) {
    if (PartyRows.person(em, command.login()).isPresent()) {
      throw RuleBroken.at("login", "REC-3", command.login());
    }
    Person person =
        new Person(
            numbers.next(RecordKind.PERSON, Year.now(clock).getValue()),
            command.login(),
            command.name(),
            command.email());
    person.belongsTo(
        PartyRows.team(em, command.team()),
        command.customer() == null ? null : PartyRows.customer(em, command.customer()));
    command.roles().forEach(role -> person.takes(role, today()));
    return person;
  }

  private PersonView kept(Person person, AddPerson command, String password) {
    em.persist(person);
    histories.write(ref(person), "CREATED", command.roles().toString());
    return view(person, password);
  }

  /**
   * Corrects what is known of a person.
   *
   * @throws RuleBroken REC-2 if somebody else has changed it since the version given, PTY-18 if a directory keeps what is to
   *     be changed, PTY-19 if somebody of a customer would get into a team
   */
  public PersonView change(String login, @Valid ChangePerson command) {
    Person person = seen(login, command.version());
    PersonView before = view(person, null);
    person.isCalled(command.name().strip(), command.email().strip());
    person.reads(command.language(), PartyRows.zone("zone", command.zone()).getId());
    Team team = PartyRows.team(em, command.team());
    person.worksIn(team);
    em.flush();
    PersonView after = view(person, null);
    if (!before.name().equals(after.name())) {
      renamed.fire(new PersonRenamed(person.id(), after.name()));
    }
    histories.changed(
        ref(person),
        "CHANGED",
        "",
        FieldChange.of("name", before.name(), after.name()),
        FieldChange.of("email", before.email(), after.email()),
        FieldChange.of("team", before.team(), after.team()),
        FieldChange.of("zone", before.zone(), after.zone()),
        FieldChange.of("language", before.language(), after.language()));
    return after;
  }

  /**
   * Moves a person into a team, out of the one they are in.
   *
   * @param team its name, or null for none
   * @throws RuleBroken PTY-19 if they belong to a customer
   */
  public PersonView place(String login, String team) {
    Person person = seen(login, null);
    String before = named(person.team());
    person.worksIn(PartyRows.team(em, team));
    em.flush();
    histories.changed(
        ref(person), "CHANGED", "", FieldChange.of("team", before, named(person.team())));
    return view(person, null);
  }

  /**
   * Sets from when to when a person is there, and whether within the scope of the management system.
   *
   * @throws RuleBroken REC-2 if somebody else has changed the person since the version given, PTY-8 for a last day of one's own,
   *     PTY-29 if they would leave before they come
   */
  public PersonView attend(String login, @Valid SetAttendance command) {
    Person person = seen(login, command.version());
    if (command.endDate() != null && login.equals(callers.login())) {
      throw RuleBroken.at("endDate", "PTY-8");
    }
    PersonView before = view(person, null);
    person.attends(new Attendance(command.startDate(), command.endDate()), command.inSmsScope());
    em.flush();
    PersonView after = view(person, null);
    histories.changed(
        ref(person),
        "CHANGED",
        "",
        FieldChange.of("startDate", before.startDate(), after.startDate()),
        FieldChange.of("endDate", before.endDate(), after.endDate()),
        FieldChange.of("inSmsScope", before.inSmsScope(), after.inSmsScope()));
    return after;
  }

  /** Ends a person's account from now on; what they did stays theirs (GEN-3). */
  public PersonView deactivate(String login) {
    Person person = seen(login, null);
    if (login.equals(callers.login())) {
      throw RuleBroken.at("login", "PTY-8");
    }
    boolean before = person.isActive();
    person.leaves();
    histories.changed(
        ref(person), "DEACTIVATED", "", FieldChange.of("active", before, person.isActive()));
    return view(person, null);
  }

  /**
   * Lets an account go on that had ended, with the roles still in force and no token of the time before (PTY-20).
   *
   * @return with a one-time password, unless a directory proves the person
   * @throws RuleBroken PTY-20 if it has not ended, or the person's data were erased
   */
  public PersonView reactivate(String login) {
    Person person = seen(login, null);
    person.returns();
    String password = person.isOfDirectory() ? null : hashes.oneTimePassword();
    if (password != null) {
      person.oneTimePassword(hashes.of(password), clock.instant().plus(PasswordPolicy.FIRST));
    }
    em.flush();
    statements.change("update person set directory_left_at = null where id = ?", person.id());
    statements.change(
        "update access_token set revoked_at = ?, version = version + 1 where person_id = ? and"
            + " revoked_at is null",
        clock.instant(),
        person.id());
    histories.changed(ref(person), "REACTIVATED", "", FieldChange.of("active", false, true));
    return view(person, password);
  }

  /**
   * A page of the people that fit, by login.
   *
   * @param after the login the page before ended with, or empty for the first one
   */
  public Page<PersonView> page(PeopleFilter filter, String after, int limit) {
    List<Person> rows = query.read(filter, after, limit + 1, today());
    return Page.of(rows, limit, Person::login).as(p -> view(p, null));
  }

  /** One person by number. */
  public PersonView person(String number) {
    return em.createQuery(
            "select p from Person p left join fetch p.roles where p.number = :number", Person.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(p -> view(p, null))
        .orElseThrow(() -> RuleBroken.at("person", "REC-1", number));
  }

  /** One person by login. */
  public PersonView personOf(String login) {
    return view(seen(login, null), null);
  }

  /** One person by login, if there is one. */
  public Optional<PersonView> known(String login) {
    return PartyRows.person(em, login).map(p -> view(p, null));
  }

  private Person seen(String login, Long version) {
    Person person =
        PartyRows.person(em, login).orElseThrow(() -> RuleBroken.at("login", "REC-1", login));
    if (version != null && !Objects.equals(version, person.version())) {
      throw RuleBroken.at("version", "REC-2", login);
    }
    return person;
  }

  private PersonView view(Person p, String password) {
    return new PersonView(
        p.number(),
        p.login(),
        p.name(),
        p.email(),
        named(p.team()),
        p.customer() == null ? null : p.customer().number(),
        p.customer() == null ? null : p.customer().name(),
        p.rolesOn(today()).stream().map(Enum::name).sorted().toList(),
        p.isActive(),
        p.zone(),
        p.language(),
        p.isOfDirectory(),
        p.attendance().first(),
        p.attendance().last(),
        p.isInSmsScope(),
        p.version(),
        password);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String named(Team team) {
    return team == null ? null : team.name();
  }

  private static RecordRef ref(Person person) {
    return new RecordRef(RecordKind.PERSON, person.number());
  }
}
